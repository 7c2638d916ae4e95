import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { PlanReason } from '../../licensing/planTypes';

/** What stands in the way of a change, or is worth knowing before it, as a sentence. */
export function useLikeReasonWords(): (reason: PlanReason) => string {
  const t = useTranslations('person.like.reasons');
  const format = useFormatter();
  return useCallback(
    (reason) => {
      switch (reason.kind) {
        case 'missing-prerequisite':
          return t('missing-prerequisite', { ids: format.list(reason.prerequisites) });
        case 'comprised-by-held':
        case 'required-by-other':
          return t(reason.kind, { ids: format.list(reason.by) });
        case 'second-add-on':
          return t('second-add-on', { ids: format.list(reason.held) });
        case 'person-not-found':
        case 'person-inactive':
        case 'person-deleted':
        case 'own-license':
        case 'own-authorization':
        case 'unknown-definition':
          return t(reason.kind);
        // The others don't come up with one person whose licenses are known.
        default:
          return t('other');
      }
    },
    [t, format],
  );
}
