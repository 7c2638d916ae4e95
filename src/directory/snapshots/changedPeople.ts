import type { LicenseChange, LicenseId, UserId } from '../../licensing/model';
import { MEMBER_STATES, NONE } from '../store/OrganizationColumns';
import { kindsIn } from './changeKinds';
import type { ChangedPerson } from './changesQuestions';
import type { Comparison } from './Comparison';
import type { SetPair } from './setPairs';

/** Rows of people by their ids, in the comparison's own order. */
export function rowsOfPeople(comparison: Comparison, userIds: readonly UserId[]): Int32Array {
  const ids = new Set(userIds);
  const rows = Int32Array.from({ length: comparison.size }, (_, row) => row);
  return rows.filter((row) => ids.has(changedPersonId(comparison, row)));
}

export function changedPersonAt(comparison: Comparison, row: number): ChangedPerson {
  const { from, to, fromPlaces, toPlaces, kinds, pairOf, pairs } = comparison;
  const [fromPlace, toPlace] = [fromPlaces[row] ?? NONE, toPlaces[row] ?? NONE];
  const { before, after, gained, lost } = pairs[pairOf[row] ?? 0] ?? NO_PAIR;
  return {
    userId: changedPersonId(comparison, row),
    name: changedPersonName(comparison, row),
    kinds: kindsIn(kinds[row] ?? 0),
    gained,
    lost,
    before,
    after,
    stateBefore: fromPlace === NONE ? null : (MEMBER_STATES[from.states[fromPlace] ?? 0] ?? null),
    stateAfter: toPlace === NONE ? null : (MEMBER_STATES[to.states[toPlace] ?? 0] ?? null),
  };
}

/**
 * Changes that give back what these people lost, of some licenses only where any are named. Whoever left is not
 * there to be given anything.
 */
export function changesToRestore(
  comparison: Comparison,
  rows: Int32Array,
  licenses: readonly LicenseId[],
): LicenseChange[] {
  const wanted = new Set(licenses);
  return [...rows].flatMap((row) => {
    const { kinds, lost, userId } = changedPersonAt(comparison, row);
    if (kinds.includes('left')) return [];
    return lost
      .filter((licenseId) => wanted.size === 0 || wanted.has(licenseId))
      .map((licenseId): LicenseChange => ({ userId, licenseId, action: 'add' }));
  });
}

const NO_PAIR: SetPair = { before: null, after: null, gained: [], lost: [] };

/** Their id. */
export function changedPersonId({ from, to, fromPlaces, toPlaces }: Comparison, row: number): string {
  return to.userIds[toPlaces[row] ?? NONE] ?? from.userIds[fromPlaces[row] ?? NONE] ?? '';
}

/** Their name, the newer one; empty where neither snapshot tells it. */
export function changedPersonName({ from, to, fromPlaces, toPlaces }: Comparison, row: number): string {
  return to.names[toPlaces[row] ?? NONE] || from.names[fromPlaces[row] ?? NONE] || '';
}
