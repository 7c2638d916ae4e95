import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslations } from 'use-intl';
import type { ReviewReads } from '../../queries/reviewReads';
import { ErrorState } from '../../ui/ErrorState';
import type { PlanSummary } from '../plan/planSummary';

interface PlanStopsProps {
  readonly plan: PlanSummary;
  readonly reads: ReviewReads;
}

/** Why nothing is taken away on the strength of what was read, where it looks wrong. */
export function PlanStops({ plan, reads }: PlanStopsProps) {
  const t = useTranslations('batch.review.stops');
  return (
    <>
      {plan.stops.map(({ kind, count, asked }) => (
        <Alert key={kind} severity="error" variant="outlined">
          <AlertTitle>{t('title')}</AlertTitle>
          {t(kind, { count, asked })} {t('consequence')}
        </Alert>
      ))}
      {reads.peopleError !== null && <ErrorState error={reads.peopleError} changed={t('peopleUnread')} />}
    </>
  );
}
