import { useTranslations } from 'use-intl';
import { useDraft } from '../DraftContext';
import { useMissingPermission } from '../useMissingPermission';
import type { Planning } from './usePlan';

/** Why the run can't be started yet, in words; null where it can. */
export function useStartBlock({
  plan,
  isReading,
  isPlanning,
}: Extract<Planning, { kind: 'planned' }>): string | null {
  const t = useTranslations('batch.review.blocked');
  const { draft } = useDraft();
  const permission = useMissingPermission();
  const { typedCounts, locksOut } = plan.guards;

  if (permission !== null) return t('missing', { permission });
  if (plan.counts.change === 0) return t('nothing');
  if (isReading) return t('reading');
  if (isPlanning) return t('planning');
  for (const of of ['removesFrom', 'addsFor'] as const) {
    const count = typedCounts[of];
    if (count !== null && !isTyped(draft.typed[of], count)) return t('typeCount', { count: String(count) });
  }
  if (locksOut && !draft.lockOutAccepted) return t('lockOut');
  return null;
}

/** Whether the text is the count, however the admin groups its digits. */
export function isTyped(text: string, count: number): boolean {
  return text.replace(/[\s.,'\u00A0\u202F]/g, '') === String(count);
}
