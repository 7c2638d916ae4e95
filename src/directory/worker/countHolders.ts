import type { LicenseId } from '../../licensing/model';
import { MEMBER_STATES, NONE, type OrganizationColumns } from '../store/OrganizationColumns';

interface HolderCounts {
  readonly members: number;
  /** Members who hold at least one license. */
  readonly licensed: number;
  /** Ids that belong to nobody visible. */
  readonly nobody: number;
  readonly holders: ReadonlyMap<LicenseId, number>;
}

const NOBODY = MEMBER_STATES.indexOf('nobody');

/** Counts members by what they hold. @param named licenses to tell of even where nobody holds them. */
export function countHolders(columns: OrganizationColumns, named: Iterable<LicenseId>): HolderCounts {
  const { size, licenseSetOf, licenseSets, states } = columns;
  const bySet = new Uint32Array(licenseSets.length);
  let nobody = 0;
  for (let place = 0; place < size; place += 1) {
    if (states[place] === NOBODY) nobody += 1;
    const set = licenseSetOf[place] ?? NONE;
    if (set !== NONE) bySet[set] = (bySet[set] ?? 0) + 1;
  }
  const holders = new Map<LicenseId, number>();
  for (const licenseId of named) holders.set(licenseId, 0);
  let licensed = 0;
  licenseSets.forEach((licenses, set) => {
    const count = bySet[set] ?? 0;
    if (licenses.length > 0) licensed += count;
    if (count === 0) return;
    for (const licenseId of licenses) holders.set(licenseId, (holders.get(licenseId) ?? 0) + count);
  });
  return { members: size, licensed, nobody, holders };
}
