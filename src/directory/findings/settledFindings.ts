import type { FindingsAnswer } from './findings';

/**
 * An answer to be shown; null while there is none. The gravest kinds rest on the definitions: before those are read,
 * what comes first would be another soon, and what stands below it would move.
 */
export function settledFindings(answer: FindingsAnswer | null): FindingsAnswer | null {
  const waits = answer?.groups.some(({ unknown }) => unknown.some(({ reason }) => reason === 'definitions'));
  return answer?.asking === true && waits === true ? null : answer;
}
