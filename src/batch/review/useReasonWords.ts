import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { LicenseId } from '../../licensing/model';
import type { PlanReason } from '../../licensing/planTypes';

/** Why a change is blocked, or what to know about it, as a sentence. */
export function useReasonWords(): (reason: PlanReason) => string {
  const t = useTranslations('batch.review.reasons');
  return useCallback(
    (reason) => {
      switch (reason.kind) {
        case 'missing-prerequisite':
          return t('missing-prerequisite', { licenses: reason.prerequisites.join(', ') });
        case 'comprised-by-held':
        case 'required-by-other':
          return t(reason.kind, { licenses: reason.by.join(', ') });
        case 'second-add-on':
          return t('second-add-on', { licenses: reason.held.join(', ') });
        case 'not-a-holder':
          return t('not-a-holder', { license: reason.of });
        default:
          return t(reason.kind);
      }
    },
    [t],
  );
}

/** The licenses that the words of a reason name. */
export function licensesIn(reason: PlanReason): readonly LicenseId[] {
  switch (reason.kind) {
    case 'missing-prerequisite':
      return reason.prerequisites;
    case 'comprised-by-held':
    case 'required-by-other':
      return reason.by;
    case 'second-add-on':
      return reason.held;
    case 'not-a-holder':
      return [reason.of];
    default:
      return [];
  }
}
