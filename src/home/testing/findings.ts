import { parseFindingKey, type FindingKind } from '../../directory/findings/findingKey';
import type { Finding, FindingGroup, UnknownReason } from '../../directory/findings/findings';

/** @throws for a key that names nothing. */
export function finding(key: string, people: number): Finding {
  const subject = parseFindingKey(key);
  if (subject === null) throw new Error(`No finding has the key ${key}`);
  return { key, subject, people, related: [], suggestion: { removeHeld: false, add: [], remove: [] } };
}

export function group(
  kind: FindingKind,
  findings: readonly Finding[] = [],
  reasons: readonly UnknownReason[] = [],
): FindingGroup {
  return {
    kind,
    findings,
    known: findings.length > 0 || reasons.length === 0,
    people: findings.reduce((sum, { people }) => sum + people, 0),
    unknown: reasons.map((reason) => ({ reason, people: 1 })),
  };
}
