import Chip from '@mui/material/Chip';
import { useTranslations } from 'use-intl';
import type { PlanRow } from '../../licensing/planTypes';
import { hasWarning } from '../plan/plannedChangeRows';

/** What the plan makes of a wanted change. */
export function PlanKind({ row }: { readonly row: PlanRow | null }) {
  const t = useTranslations('batch.review.changes.kinds');
  if (row === null) return <Chip size="small" variant="outlined" label={t('gone')} />;
  if (row.included) return <Chip size="small" color="warning" variant="outlined" label={t('included')} />;
  if (row.kind === 'obstacle') {
    return <Chip size="small" color="error" variant="outlined" label={t('obstacle')} />;
  }
  if (row.kind === 'already') return <Chip size="small" variant="outlined" label={t('already')} />;
  return (
    <Chip
      size="small"
      color={hasWarning(row) ? 'warning' : 'primary'}
      variant="outlined"
      label={t(hasWarning(row) ? 'warning' : 'change')}
    />
  );
}
