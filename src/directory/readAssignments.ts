import { ApiError } from '../api/ApiError';
import type { LicenseApi } from '../api/LicenseApi';
import type { LicenseId, UserId } from '../licensing/model';
import { holdersByLicenseOf, licensesByHolder, type Assignments } from './joinMembers';
import type { AssignmentsSource } from './OrganizationReading';
import { readPages } from './readPages';

export interface AssignmentsRead extends Assignments {
  readonly source: AssignmentsSource;
  readonly holdersByLicense: ReadonlyMap<LicenseId, readonly UserId[]>;
}

export interface AssignmentsSoFar extends Assignments {
  readonly source: AssignmentsSource;
  readonly total: number | null;
}

/**
 * Reads every assignment: by getLicenseOrganization where the service has it, else by getLicenseUsers, since
 * today's service has withdrawn the former (genesys-cloud.md §1).
 */
export async function readAssignments(
  licenseApi: LicenseApi,
  signal: AbortSignal,
  onProgress: (soFar: AssignmentsSoFar) => void,
): Promise<AssignmentsRead> {
  try {
    const { licenses } = await licenseApi.getLicenseOrganization({ signal });
    const byUser = licensesByHolder(licenses);
    const source = 'getLicenseOrganization';
    onProgress({ source, byUser, total: byUser.size, namesEveryHolder: true });
    return { source, byUser, namesEveryHolder: true, holdersByLicense: withoutRepeats(licenses) };
  } catch (error) {
    if (!(error instanceof ApiError && (error.status === 404 || error.status === 405))) throw error;
    return readByPages(licenseApi, signal, onProgress);
  }
}

async function readByPages(
  licenseApi: LicenseApi,
  signal: AbortSignal,
  onProgress: (soFar: AssignmentsSoFar) => void,
): Promise<AssignmentsRead> {
  const source = 'getLicenseUsers';
  const byUser = new Map<UserId, readonly LicenseId[]>();
  const read = await readPages({
    read: async (page) => {
      const { entities, total, pageCount } = await licenseApi.getLicenseUsers(page, { signal });
      return { items: entities, total, pageCount };
    },
    onPage: (entities, total) => {
      for (const { id, licenses } of entities) if (licenses !== null) byUser.set(id, [...new Set(licenses)]);
      onProgress({ source, byUser, total, namesEveryHolder: false });
    },
  });
  const whole =
    !read.totalChanged && read.itemsRead === byUser.size && byUser.size === (read.total ?? byUser.size);
  return { source, byUser, namesEveryHolder: whole, holdersByLicense: holdersByLicenseOf(byUser) };
}

function withoutRepeats(
  holdersByLicense: ReadonlyMap<LicenseId, readonly UserId[]>,
): Map<LicenseId, readonly UserId[]> {
  return new Map([...holdersByLicense].map(([id, holders]) => [id, [...new Set(holders)]]));
}
