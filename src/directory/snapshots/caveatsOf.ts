import type { PeopleCoverage } from '../OrganizationReading';
import type { Caveat, Side } from './Comparison';
import type { SnapshotFacts } from './Snapshot';

/** What two snapshots' facts forbid to conclude. */
export function caveatsOf(from: SnapshotFacts, to: SnapshotFacts): Caveat[] {
  const caveats: Caveat[] = [];
  if (from.organization.id !== to.organization.id) caveats.push({ kind: 'otherOrganization' });
  if (from.admin.id !== to.admin.id) caveats.push({ kind: 'otherAdmin' });
  for (const [side, facts] of [
    ['from', from],
    ['to', to],
  ] satisfies [Side, SnapshotFacts][]) {
    if (facts.mayBeIncomplete) caveats.push({ kind: 'incomplete', side });
    const { people } = facts;
    if (people !== 'read' && people !== 'cursor') caveats.push({ kind: people, side });
  }
  if (from.takenAt > to.takenAt) caveats.push({ kind: 'reversed' });
  return caveats;
}

/**
 * Whether somebody who is in the other snapshot and not in this one was not there, rather than out of sight. It
 * takes the same admin's eyes, and that they saw all that they may.
 */
export function tellsAbsence(facts: SnapshotFacts, other: SnapshotFacts): boolean {
  return isSameSight(facts, other) && seesPeople(facts.people);
}

/** Whether a person whom one alone sees has become invisible or visible. */
export function tellsVisibility(a: SnapshotFacts, b: SnapshotFacts): boolean {
  return isSameSight(a, b) && seesPeople(a.people) && seesPeople(b.people);
}

function isSameSight(a: SnapshotFacts, b: SnapshotFacts): boolean {
  return a.admin.id === b.admin.id && a.organization.id === b.organization.id;
}

function seesPeople(people: PeopleCoverage): boolean {
  return people === 'read' || people === 'cursor';
}
