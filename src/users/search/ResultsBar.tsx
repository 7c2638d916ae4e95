import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { UserId } from '../../licensing/model';
import { paths } from '../../ui/paths';
import { MOST_COMPARED } from '../compare/compareView';
import { ToBatchButton } from '../ToBatchButton';

interface ResultsBarProps {
  /** How many were found; null where the service didn't say. */
  readonly total: number | null;
  readonly chosen: ReadonlySet<UserId>;
  /** People on this page. */
  readonly shown: readonly UserId[];
  readonly onChoose: (chosen: ReadonlySet<UserId>) => void;
}

/** How many were found and chosen, and the way to Batch assign with them. */
export function ResultsBar({ total, chosen, shown, onChoose }: ResultsBarProps) {
  const t = useTranslations('users');
  const elsewhere = [...chosen].filter((id) => !shown.includes(id)).length;

  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', minHeight: 36 }}>
      <Typography role="status" variant="body2" sx={{ fontWeight: 600 }}>
        {total === null ? t('results.unknownTotal') : t('results.total', { count: total })}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, ml: 'auto', flexWrap: 'wrap', alignItems: 'center' }}>
        {chosen.size > 0 && (
          <>
            <Typography variant="body2" color="textSecondary">
              {t('results.chosen', { count: chosen.size })}
              {elsewhere > 0 && ` ${t('results.elsewhere', { count: elsewhere })}`}
            </Typography>
            <Button size="small" onClick={() => onChoose(new Set())}>
              {t('results.clear')}
            </Button>
          </>
        )}
        {chosen.size > 1 &&
          (chosen.size <= MOST_COMPARED ? (
            <Button size="small" variant="outlined" component={Link} to={paths.compareUsers([...chosen])}>
              {t('results.compare')}
            </Button>
          ) : (
            <Typography variant="body2" color="textSecondary">
              {t('results.compareMost')}
            </Typography>
          ))}
        <ToBatchButton label={t('toBatch')} userIds={[...chosen]} />
      </Stack>
    </Stack>
  );
}
