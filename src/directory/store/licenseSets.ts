import type { ChangeAction, LicenseId } from '../../licensing/model';
import { NONE } from './OrganizationColumns';
import { createTrieNode, stepTo, type TrieNode } from './setTrie';

/** Distinct sets of licenses, each kept once: found again without building a key, however it was told. */
export interface LicenseSets {
  readonly sets: readonly (readonly LicenseId[])[];
  /** The place of the set of these, told in any order and with repeats. */
  placeOf(licenses: readonly LicenseId[]): number;
  /** The place of the set that a change makes of another. */
  afterChange(place: number, licenseId: LicenseId, action: ChangeAction): number;
  /** The same for one change of many sets. */
  changing(licenseId: LicenseId, action: ChangeAction): (place: number) => number;
}

export function createLicenseSets(from: readonly (readonly LicenseId[])[] = []): LicenseSets {
  const sets: (readonly LicenseId[])[] = [];
  const root = createTrieNode();
  const changed = { add: new Map<LicenseId, number[]>(), remove: new Map<LicenseId, number[]>() };

  function nodeOf(licenses: readonly LicenseId[]): TrieNode {
    let node = root;
    for (const licenseId of licenses) node = stepTo(node, licenseId);
    return node;
  }

  function placeOf(licenses: readonly LicenseId[]): number {
    const told = nodeOf(licenses);
    if (told.place !== NONE) return told.place;
    const set = [...new Set(licenses)].toSorted();
    const canonical = nodeOf(set);
    if (canonical.place === NONE) canonical.place = sets.push(set) - 1;
    told.place = canonical.place;
    return told.place;
  }

  function changing(licenseId: LicenseId, action: ChangeAction): (place: number) => number {
    const byPlace = changed[action].get(licenseId) ?? [];
    changed[action].set(licenseId, byPlace);
    return (place) => {
      const known = byPlace[place];
      if (known !== undefined) return known;
      const held = sets[place] ?? [];
      const made = placeOf(action === 'add' ? [...held, licenseId] : held.filter((id) => id !== licenseId));
      byPlace[place] = made;
      return made;
    };
  }

  for (const set of from) placeOf(set);
  return {
    sets,
    placeOf,
    changing,
    afterChange: (place, licenseId, action) => changing(licenseId, action)(place),
  };
}
