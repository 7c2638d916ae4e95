import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { VERDICT_KEYS, type VerdictKey } from './resultRow';

interface RunCountsProps {
  readonly counts: Readonly<Record<VerdictKey, number>>;
  readonly total: number;
}

/** How many changes came to each verdict, and how many have none yet. */
export function RunCounts({ counts, total }: RunCountsProps) {
  const t = useTranslations('history');
  const told = VERDICT_KEYS.filter((verdict) => counts[verdict] > 0);
  const pending = total - told.reduce((sum, verdict) => sum + counts[verdict], 0);
  const parts = told.map((verdict) =>
    t('verdictCount', { verdict: t(`verdicts.${verdict}`), count: counts[verdict] }),
  );
  if (pending > 0) parts.push(t('verdictCount', { verdict: t('pending'), count: pending }));

  return (
    <Typography component="span" variant="body2" sx={{ py: 1, whiteSpace: 'normal' }}>
      {parts.join(' · ')}
    </Typography>
  );
}
