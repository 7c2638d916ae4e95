import { useTranslations } from 'use-intl';
import type { LookupRow } from './lookupRows';

const NOBODY_WITH = { id: 'nobodyWithId', email: 'nobodyWithEmail', other: 'nobodyWithName' } as const;

/** What there is to know of an entry before one acts on it; empty where all is well. */
export function useProblem(): (row: LookupRow) => string {
  const t = useTranslations('users.list.problem');
  return ({ outcome, kind, candidates, sameAsLine, lines }) => {
    if (outcome === 'notFound') return t(NOBODY_WITH[kind]);
    if (outcome === 'stranger') return t('stranger');
    if (outcome === 'failed') return t('failed');
    if (outcome === 'choose') {
      return t(kind === 'email' ? 'choose' : 'chooseName', { count: candidates.length });
    }
    return [
      ...(sameAsLine === null ? [] : [t('sameAs', { line: sameAsLine })]),
      ...(lines.length > 1 ? [t('repeated', { lines: lines.join(', ') })] : []),
    ].join(' ');
  };
}
