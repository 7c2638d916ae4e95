import { Announcement } from '../../ui/Announcement';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useApis } from '../../queries/ApiContext';
import { reviewProgressQuery } from '../../queries/reviewReads';
import { LoadingState } from '../../ui/LoadingState';
import { useDraft } from '../DraftContext';
import { ReadingProgress } from '../ReadingProgress';

/** What is being read for the plan, and how far it has come. */
export function ReviewReading({ what }: { readonly what: 'organization' | 'people' | 'plan' }) {
  const t = useTranslations('batch.review');
  const { draft } = useDraft();
  const { data } = useQuery(reviewProgressQuery(useApis(), draft.id));
  const of = data?.of ?? 0;

  return (
    <>
      {what === 'organization' && <ReadingProgress />}
      {what === 'plan' && <LinearProgress aria-label={t('planningLabel')} />}
      {what === 'people' && (
        <div>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
            {t('reading', { done: data?.done ?? 0, of })}
          </Typography>
          <Announcement text={t('reading', { done: data?.done ?? 0, of })} />
          <LinearProgress
            aria-label={t('readingLabel')}
            variant={of > 0 ? 'determinate' : 'indeterminate'}
            value={of > 0 ? Math.min(100, (100 * (data?.done ?? 0)) / of) : 0}
          />
        </div>
      )}
      <LoadingState />
    </>
  );
}
