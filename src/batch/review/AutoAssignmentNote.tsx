import Alert from '@mui/material/Alert';
import { useTranslations } from 'use-intl';
import type { AutoAssignment } from '../../licensing/autoAssignment';

/** A reminder that what this run changes may be changed back, where licenses follow roles by themselves. */
export function AutoAssignmentNote({ automatic }: { readonly automatic: AutoAssignment }) {
  const t = useTranslations('batch.review.automatic');
  const sentences = (['takenAway', 'givenBack', 'unknown'] as const).filter((of) => automatic[of] > 0);
  if (sentences.length === 0) return null;

  return (
    <Alert severity="info" variant="outlined" role="note" aria-label={t('label')}>
      {[t('intro'), ...sentences.map((of) => t(of, { count: automatic[of] }))].join(' ')}
    </Alert>
  );
}
