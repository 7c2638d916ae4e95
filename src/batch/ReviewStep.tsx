import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../ui/ErrorState';
import { Terms } from '../ui/Terms';
import { useDraft } from './DraftContext';
import { PlanReview, usePreloadedReview } from './review/PlanReview';
import { ReviewReading } from './review/ReviewReading';
import { usePlan } from './review/usePlan';
import { StepFooter } from './StepFooter';
import { StepHeading } from './StepHeading';

/** What will happen and why, before anything is sent. */
export function ReviewStep({ onBack }: { readonly onBack: () => void }) {
  const t = useTranslations('batch.review');
  const { draft } = useDraft();
  const planning = usePlan(draft);
  usePreloadedReview();

  return (
    <>
      <StepHeading
        title={t('title')}
        description={
          <>
            {t('description')}
            <Terms names={['plan', 'obstacle', 'dependent']} />
          </>
        }
      />
      {planning.kind === 'planned' ? (
        <PlanReview planning={planning} onBack={onBack} />
      ) : (
        <>
          <Stack sx={{ gap: 2 }}>
            {planning.kind === 'failed' ? (
              <ErrorState error={planning.error} onRetry={planning.retry} />
            ) : (
              <ReviewReading what={planning.kind === 'planning' ? 'plan' : planning.what} />
            )}
          </Stack>
          <StepFooter onBack={onBack} onNext={onBack} nextBlocked={t('notPlanned')} action={null} />
        </>
      )}
    </>
  );
}
