import { useTranslations } from 'use-intl';
import { operationKey } from '../../licensing/change';
import type { Plan } from '../../licensing/planTypes';

/** A name for a run that the admin gave none: what it does, to how many. */
export function useSuggestedName(plan: Plan): string {
  const t = useTranslations('batch.review.naming');
  const changes = plan.rows.filter(({ kind }) => kind === 'change').map(({ change }) => change);
  const people = new Set(changes.map(({ userId }) => userId)).size;
  const operations = new Map(changes.map((change) => [operationKey(change), change]));
  const [first] = operations.values();
  if (first === undefined) return t('suggestNothing');
  const action = t(`suggest.${first.action}`, { license: first.licenseId, people });
  return operations.size === 1 ? action : t('suggestMore', { first: action, more: operations.size - 1 });
}
