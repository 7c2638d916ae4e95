import type { LicensesRead } from '../../directory/readLicenses';
import type { LicenseId, UserId } from '../../licensing/model';
import type { LookupRow } from './lookupRows';

/** Every license that somebody of the list holds, with how many do; most holders first. */
export function licensesOfRows(
  rows: readonly LookupRow[],
  licenses: ReadonlyMap<UserId, LicensesRead> | undefined,
): { readonly licenseId: LicenseId; readonly holders: number }[] {
  const people = new Set(rows.flatMap(({ person }) => (person === null ? [] : [person.id])));
  const holders = new Map<LicenseId, number>();
  for (const id of people) {
    const read = licenses?.get(id);
    if (read?.kind !== 'known') continue;
    for (const licenseId of read.licenses) holders.set(licenseId, (holders.get(licenseId) ?? 0) + 1);
  }
  return [...holders]
    .map(([licenseId, count]) => ({ licenseId, holders: count }))
    .toSorted((a, b) => b.holders - a.holders || (a.licenseId < b.licenseId ? -1 : 1));
}
