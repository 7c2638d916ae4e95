import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { PlanDifference } from '../../licensing/planDifference';

/** What the file said of a change, where the present plan says something else. */
export function FileDifference({ difference }: { readonly difference: PlanDifference | null }) {
  const t = useTranslations('batch.planFile.difference');
  const kinds = useTranslations('batch.review.changes.kinds');
  if (difference === null) {
    return (
      <Typography component="span" variant="body2" color="text.secondary">
        {t('none')}
      </Typography>
    );
  }
  const { was } = difference;
  return (
    <Chip size="small" color="warning" label={was === null ? t('added') : t('was', { kind: kinds(was) })} />
  );
}
