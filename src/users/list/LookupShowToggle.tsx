import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { isShown, LOOKUP_SHOWS, type LookupRow, type LookupShow } from './lookupRows';

interface LookupShowToggleProps {
  readonly rows: readonly LookupRow[];
  readonly show: LookupShow;
}

/** All of the list, those found, or those that need a look. */
export function LookupShowToggle({ rows, show }: LookupShowToggleProps) {
  const t = useTranslations('users.list.shows');
  const [, setParams] = useSearchParams();

  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={show}
      aria-label={t('label')}
      sx={{ alignSelf: 'flex-start' }}
      onChange={(_, next: LookupShow | null) =>
        setParams(
          (before) => {
            const after = new URLSearchParams(before);
            if (next === null || next === 'all') after.delete('show');
            else after.set('show', next);
            return after;
          },
          { replace: true, preventScrollReset: true },
        )
      }
    >
      {LOOKUP_SHOWS.map((one) => (
        <ToggleButton key={one} value={one}>
          {t(one, { count: rows.filter((row) => isShown(row, one)).length })}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
