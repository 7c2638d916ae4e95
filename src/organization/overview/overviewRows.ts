import type { DivisionOverview, HolderCount, Overlap } from '../../directory/overview/overview';
import type { LicenseId } from '../../licensing/model';

/** The largest divisions, and all others as one. */
export interface DivisionRows {
  readonly shown: readonly DivisionOverview[];
  /** How many divisions are in `rest`. */
  readonly others: number;
  /** Null where every division is shown. */
  readonly rest: Pick<DivisionOverview, 'licensed' | 'unlicensed' | 'untold'> | null;
}

/** Divides divisions into those that have a bar of their own, and one bar for the others. */
export function divisionRows(divisions: readonly DivisionOverview[], most: number): DivisionRows {
  // One bar for a single other division would take the place of its own.
  if (divisions.length <= most + 1) return { shown: divisions, others: 0, rest: null };
  const others = divisions.slice(most);
  const sum = (key: 'licensed' | 'unlicensed' | 'untold') =>
    others.reduce((total, one) => total + one[key], 0);
  return {
    shown: divisions.slice(0, most),
    others: others.length,
    rest: { licensed: sum('licensed'), unlicensed: sum('unlicensed'), untold: sum('untold') },
  };
}

export interface OverlapMatrixRows {
  readonly licenses: readonly LicenseId[];
  /** How many hold both; the number of holders where both are the same. */
  readonly count: (a: LicenseId, b: LicenseId) => number;
  /** The largest number off the diagonal. */
  readonly largest: number;
}

/** The licenses that are held together with others, most holders first, and who holds which two. */
export function overlapRows(
  holders: readonly HolderCount[],
  overlaps: readonly Overlap[],
  most: number,
): OverlapMatrixRows {
  const counts = new Map(overlaps.map(({ a, b, count }) => [keyOf(a, b), count]));
  const all = new Map(holders);
  const together = new Set(overlaps.flatMap(({ a, b }) => [a, b]));
  const licenses = holders
    .map(([id]) => id)
    .filter((id) => together.has(id))
    .slice(0, most);
  const count = (a: LicenseId, b: LicenseId) => (a === b ? all.get(a) : counts.get(keyOf(a, b))) ?? 0;
  const pairs = licenses.flatMap((a, index) => licenses.slice(index + 1).map((b) => count(a, b)));
  return { licenses, count, largest: Math.max(0, ...pairs) };
}

function keyOf(one: LicenseId, other: LicenseId): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}
