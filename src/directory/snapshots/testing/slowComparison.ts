import type { ChangeKind } from '../changeKinds';
import type { SnapshotFacts } from '../Snapshot';
import type { PlainOrganization } from './plainOrganization';

export interface SlowPerson {
  readonly kinds: ReadonlySet<ChangeKind>;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

const sees = ({ people }: SnapshotFacts): boolean => people === 'read' || people === 'cursor';

/** What became of one person, spelled out case by case. */
export function slowPerson(
  userId: string,
  [from, fromFacts]: readonly [PlainOrganization, SnapshotFacts],
  [to, toFacts]: readonly [PlainOrganization, SnapshotFacts],
): SlowPerson {
  const kinds = new Set<ChangeKind>();
  const before = from.get(userId);
  const after = to.get(userId);
  const sameEyes =
    fromFacts.admin.id === toFacts.admin.id && fromFacts.organization.id === toFacts.organization.id;
  const had = before === undefined ? [] : before.licenses;
  const has = after === undefined ? [] : after.licenses;
  const gained = had === null || has === null ? [] : has.filter((id) => !had.includes(id));
  const lost = had === null || has === null ? [] : had.filter((id) => !has.includes(id));
  if (gained.length > 0) kinds.add('gained');
  if (lost.length > 0) kinds.add('lost');

  if (before !== undefined && after !== undefined) {
    if (had === null || has === null) kinds.add('notComparable');
    const states = new Set([before.state, after.state]);
    const visibilityIsTold = sameEyes && sees(fromFacts) && sees(toFacts);
    const isTold = !states.has('unknown') && (!states.has('nobody') || visibilityIsTold);
    if (before.state !== after.state && isTold) kinds.add('state');
  } else if (after === undefined) {
    if (sameEyes && sees(toFacts)) kinds.add('left');
    else if (had === null || had.length === 0) kinds.add('notComparable');
  } else {
    if (sameEyes && sees(fromFacts)) kinds.add('came');
    else if (has === null || has.length === 0) kinds.add('notComparable');
  }
  return { kinds, gained, lost };
}
