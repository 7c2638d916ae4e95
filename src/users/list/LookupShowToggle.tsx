import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslations } from 'use-intl';
import { useInAddress } from '../../ui/useInAddress';
import { isShown, LOOKUP_SHOWS, type LookupRow, type LookupShow } from './lookupRows';

interface LookupShowToggleProps {
  readonly rows: readonly LookupRow[];
  readonly show: LookupShow;
}

/** All of the list, those found, or those that need a look. */
export function LookupShowToggle({ rows, show }: LookupShowToggleProps) {
  const t = useTranslations('users.list.shows');
  const [, write] = useInAddress('show');

  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={show}
      aria-label={t('label')}
      sx={{ alignSelf: 'flex-start' }}
      onChange={(_, next: LookupShow | null) => write(next === null || next === 'all' ? '' : next, 'inPlace')}
    >
      {LOOKUP_SHOWS.map((one) => (
        <ToggleButton key={one} value={one}>
          {t(one, { count: rows.filter((row) => isShown(row, one)).length })}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
