import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslations } from 'use-intl';
import type { Plan, SuspiciousRead } from '../../licensing/planTypes';
import type { ReviewReads } from '../../queries/reviewReads';
import { ErrorState } from '../../ui/ErrorState';

interface PlanStopsProps {
  readonly plan: Plan;
  readonly reads: ReviewReads;
}

/** Why nothing is taken away on the strength of what was read, where it looks wrong. */
export function PlanStops({ plan, reads }: PlanStopsProps) {
  const t = useTranslations('batch.review.stops');
  return (
    <>
      {plan.stops.map((stop) => (
        <Alert key={stop.kind} severity="error" variant="outlined">
          <AlertTitle>{t('title')}</AlertTitle>
          {t(stop.kind, { count: countOf(stop), asked: stop.kind === 'many-absent' ? stop.asked : 0 })}{' '}
          {t('consequence')}
        </Alert>
      ))}
      {reads.peopleError !== null && <ErrorState error={reads.peopleError} changed={t('peopleUnread')} />}
    </>
  );
}

function countOf(stop: SuspiciousRead): number {
  switch (stop.kind) {
    case 'everyone-empty':
      return stop.people;
    case 'many-absent':
      return stop.absent.length;
    default:
      return stop.userIds.length;
  }
}
