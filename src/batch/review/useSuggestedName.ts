import { useTranslations } from 'use-intl';
import type { PlanSummary } from '../plan/planSummary';

/** A name for a run that the admin gave none: what it does, to how many. */
export function useSuggestedName({ naming }: PlanSummary): string {
  const t = useTranslations('batch.review.naming');
  const { first, people, operations } = naming;
  if (first === null) return t('suggestNothing');
  const action = t(`suggest.${first.action}`, { license: first.licenseId, people });
  return operations === 1 ? action : t('suggestMore', { first: action, more: operations - 1 });
}
