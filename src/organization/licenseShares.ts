import type { MemberFilter, MembersAnswer } from '../directory/askMembers';
import type { LicenseId } from '../licensing/model';

export interface LicenseShare {
  readonly licenseId: LicenseId;
  readonly holders: number;
  /** Of the people that the other filters leave: 0 to 1. */
  readonly share: number;
}

/** Every license that the organization can hold or that somebody holds, most holders first. */
export function licenseShares(answer: MembersAnswer, known: Iterable<LicenseId>): LicenseShare[] {
  const ids = new Set([...answer.licenseCounts.keys(), ...known]);
  return [...ids]
    .map((licenseId) => {
      const holders = answer.licenseCounts.get(licenseId) ?? 0;
      return { licenseId, holders, share: shareOf(holders, answer.licenseCountsOf) };
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
  return shares.filter(({ licenseId }, place) => place < atMost || filter.licenses.includes(licenseId));
}
