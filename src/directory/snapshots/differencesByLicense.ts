import type { LicenseId } from '../../licensing/model';
import type { LicenseDifference } from './Comparison';
import { licensesIn, type SetPair } from './setPairs';

type Counts = { -readonly [Name in keyof LicenseDifference]: LicenseDifference[Name] };

/** What became of each license's holders. @param peopleOf number of people by place of pair. */
export function differencesByLicense(
  pairs: readonly SetPair[],
  peopleOf: readonly number[],
  named: readonly LicenseId[],
): LicenseDifference[] {
  const byLicense = new Map<LicenseId, Counts>();
  const countsOf = (licenseId: LicenseId): Counts => {
    const known = byLicense.get(licenseId);
    if (known !== undefined) return known;
    const none = { licenseId, before: 0, after: 0, gained: 0, lost: 0, untoldBefore: 0, untoldAfter: 0 };
    byLicense.set(licenseId, none);
    return none;
  };

  for (const licenseId of named) countsOf(licenseId);
  for (const [place, { before, after, gained, lost }] of pairs.entries()) {
    const people = peopleOf[place] ?? 0;
    for (const licenseId of licensesIn(before)) {
      const counts = countsOf(licenseId);
      counts.before += people;
      if (after === null) counts.untoldAfter += people;
    }
    for (const licenseId of licensesIn(after)) {
      const counts = countsOf(licenseId);
      counts.after += people;
      if (before === null) counts.untoldBefore += people;
    }
    for (const licenseId of gained) countsOf(licenseId).gained += people;
    for (const licenseId of lost) countsOf(licenseId).lost += people;
  }
  return [...byLicense.values()].sort(
    (a, b) =>
      b.gained + b.lost - a.gained - a.lost || b.after - a.after || (a.licenseId < b.licenseId ? -1 : 1),
  );
}
