import { useTranslations } from 'use-intl';
import type { OpenPlanProblem } from './planFileDraft';

/** What is wrong with a plan file, as a sentence. */
export function usePlanFileWords(): (problem: OpenPlanProblem) => string {
  const t = useTranslations('batch.planFile.problem');
  return (problem) => {
    switch (problem.kind) {
      case 'missing':
      case 'wrong':
      case 'unknownField':
        return t(problem.kind, { path: problem.path });
      case 'otherOrganization':
        return t('otherOrganization', { organization: problem.organization });
      case 'notKept':
        return t('notKept', { message: problem.message });
      default:
        return t(problem.kind);
    }
  };
}
