import type { LicenseId } from '../../licensing/model';
import { NONE } from '../store/OrganizationColumns';

/** Stands for the set of whoever is not in a snapshot. */
export const ABSENT = -2;

/** What somebody held in two snapshots, and what that comes to. */
export interface SetPair {
  /** Null where it was not told; "absent" where the snapshot doesn't have the person. */
  readonly before: readonly LicenseId[] | null | 'absent';
  readonly after: readonly LicenseId[] | null | 'absent';
  /** Empty where either was not told. */
  readonly gained: readonly LicenseId[];
  readonly lost: readonly LicenseId[];
}

/** Pairs of sets, each made once: people are many, and what becomes of their licenses is not. */
export interface SetPairs {
  readonly pairs: readonly SetPair[];
  /** The place of the pair of two places in the snapshots' sets, each of which may be NONE or ABSENT. */
  placeOf(before: number, after: number): number;
}

type Sets = readonly (readonly LicenseId[])[];

export function createSetPairs(setsBefore: Sets, setsAfter: Sets): SetPairs {
  const pairs: SetPair[] = [];
  const places = new Map<number, number>();
  const base = setsAfter.length + 2;
  return {
    pairs,
    placeOf(before, after) {
      const key = (before + 2) * base + after + 2;
      const known = places.get(key);
      if (known !== undefined) return known;
      const place = pairs.push(pairOf(toldBy(setsBefore, before), toldBy(setsAfter, after))) - 1;
      places.set(key, place);
      return place;
    },
  };
}

/** Licenses of one side; nothing where they were not told or the person wasn't there. */
export function licensesIn(side: SetPair['before']): readonly LicenseId[] {
  return side === null || side === 'absent' ? [] : side;
}

function toldBy(sets: Sets, place: number): SetPair['before'] {
  if (place === ABSENT) return 'absent';
  return place === NONE ? null : (sets[place] ?? null);
}

function pairOf(before: SetPair['before'], after: SetPair['after']): SetPair {
  if (before === null || after === null) return { before, after, gained: [], lost: [] };
  const [had, has] = [new Set(licensesIn(before)), new Set(licensesIn(after))];
  return {
    before,
    after,
    gained: [...has].filter((id) => !had.has(id)),
    lost: [...had].filter((id) => !has.has(id)),
  };
}
