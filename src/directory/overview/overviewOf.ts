import type { LicenseId } from '../../licensing/model';
import { NONE, type OrganizationColumns } from '../store/OrganizationColumns';
import type { DivisionOverview, HolderCount, OrganizationOverview, Overlap } from './overview';

/**
 * Counts who holds what, together and by division. One walk over the members counts each division's sets of
 * licenses; all else is worked out from those, which are few.
 */
export function overviewOf(columns: OrganizationColumns): OrganizationOverview {
  const { size, divisionOf, divisions, licenseSetOf, licenseSets } = columns;
  // NONE is -1, so that each place is moved up by one to make a number of both.
  const perDivision = licenseSets.length + 1;
  const members = new Float64Array((divisions.length + 1) * perDivision);
  for (let place = 0; place < size; place += 1) {
    const division = (divisionOf[place] ?? NONE) + 1;
    const licenseSet = (licenseSetOf[place] ?? NONE) + 1;
    const cell = division * perDivision + licenseSet;
    members[cell] = (members[cell] ?? 0) + 1;
  }

  const ofSet = new Float64Array(perDivision);
  const overviews: DivisionOverview[] = [];
  for (let division = 0; division <= divisions.length; division += 1) {
    const counts = members.subarray(division * perDivision, (division + 1) * perDivision);
    for (const [set, count] of counts.entries()) ofSet[set] = (ofSet[set] ?? 0) + count;
    if (counts.some((count) => count > 0)) {
      overviews.push({ division: divisions[division - 1] ?? null, ...countsOf(counts, licenseSets) });
    }
  }
  const { byLicense: holders, ...all } = countsOf(ofSet, licenseSets);
  return {
    ...all,
    holders,
    overlaps: overlapsOf(ofSet, licenseSets),
    divisions: overviews.sort((one, other) => sizeOf(other) - sizeOf(one) || byName(one, other)),
  };
}

/** @param counts members by set of licenses, from place 1; at place 0 those whose licenses were not told. */
function countsOf(
  counts: Float64Array,
  licenseSets: readonly (readonly LicenseId[])[],
): Omit<DivisionOverview, 'division'> {
  const byLicense = new Map<LicenseId, number>();
  let licensed = 0;
  let unlicensed = 0;
  for (const [place, licenses] of licenseSets.entries()) {
    const count = counts[place + 1] ?? 0;
    if (count === 0) continue;
    if (licenses.length === 0) unlicensed += count;
    else licensed += count;
    for (const id of licenses) byLicense.set(id, (byLicense.get(id) ?? 0) + count);
  }
  return { licensed, unlicensed, untold: counts[0] ?? 0, byLicense: [...byLicense].sort(mostFirst) };
}

function overlapsOf(counts: Float64Array, licenseSets: readonly (readonly LicenseId[])[]): Overlap[] {
  const pairs = new Map<LicenseId, Map<LicenseId, number>>();
  for (const [place, licenses] of licenseSets.entries()) {
    const count = counts[place + 1] ?? 0;
    if (count === 0) continue;
    for (const [index, a] of licenses.entries()) {
      const withA = pairs.get(a) ?? new Map<LicenseId, number>();
      pairs.set(a, withA);
      for (const b of licenses.slice(index + 1)) withA.set(b, (withA.get(b) ?? 0) + count);
    }
  }
  return [...pairs]
    .flatMap(([a, withA]) => [...withA].map(([b, count]) => ({ a, b, count })))
    .sort((one, other) => other.count - one.count || byId(one.a, other.a) || byId(one.b, other.b));
}

function mostFirst([oneId, one]: HolderCount, [otherId, other]: HolderCount): number {
  return other - one || byId(oneId, otherId);
}

function byId(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function byName({ division: one }: DivisionOverview, { division: other }: DivisionOverview): number {
  return Number(one === null) - Number(other === null) || byId(one?.id ?? '', other?.id ?? '');
}

function sizeOf({ licensed, unlicensed, untold }: DivisionOverview): number {
  return licensed + unlicensed + untold;
}
