import type { MemberFacets, MemberFilter } from '../directory/store/questions';
import type { LicenseId } from '../licensing/model';

export interface LicenseShare {
  readonly licenseId: LicenseId;
  readonly holders: number;
  /** Of the people that the other filters leave: 0 to 1. */
  readonly share: number;
}

/** Every license that the organization can hold or that somebody holds, most holders first. */
export function licenseShares(facets: MemberFacets, known: Iterable<LicenseId>): LicenseShare[] {
  const ids = new Set([...facets.licenses.keys(), ...known]);
  return [...ids]
    .map((licenseId) => {
      const holders = facets.licenses.get(licenseId) ?? 0;
      return { licenseId, holders, share: shareOf(holders, facets.licensesOf) };
    })
    .sort((a, b) => b.holders - a.holders || (a.licenseId < b.licenseId ? -1 : 1));
}

export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The first few, and whichever is chosen beside those. */
export function foldedShares(
  shares: readonly LicenseShare[],
  filter: MemberFilter,
  atMost: number,
): LicenseShare[] {
  return shares.filter(({ licenseId }, place) => place < atMost || filter.anyOf.includes(licenseId));
}
