import { ApiError } from '../api/ApiError';
import type { LicenseApi } from '../api/LicenseApi';
import type { LicensesOfUser, UserId } from '../licensing/model';

const LARGE_PAGE = 500;
const SMALL_PAGE = 100;
/** From so many reads on, one more to find out whether a scan takes fewer is worth it. */
const READS_WORTH_A_LOOK = 20;

/**
 * Whether reading everybody takes fewer requests than reading those concerned, or may do so: where nobody has
 * counted the organization, the first page of a scan tells.
 */
export function isScanWorthTrying(
  organizationSize: number | null,
  concerned: number,
  usersPerRead: number,
): boolean {
  const reads = Math.ceil(concerned / usersPerRead);
  if (organizationSize === null) return reads >= READS_WORTH_A_LOOK;
  return Math.ceil(organizationSize / LARGE_PAGE) < reads;
}

/**
 * Reads everybody's licenses, page by page. People come and go between two pages, so nobody's absence from
 * the scan means anything. Stops where the organization turns out larger than is worth it.
 */
export async function* scanLicenses(
  licenseApi: Pick<LicenseApi, 'getLicenseUsers'>,
  mostPages: number,
  signal?: AbortSignal,
): AsyncGenerator<ReadonlyMap<UserId, LicensesOfUser>> {
  let pageSize = LARGE_PAGE;
  for (let pageNumber = 1; pageNumber <= mostPages; pageNumber += 1) {
    let page;
    try {
      page = await licenseApi.getLicenseUsers({ pageSize, pageNumber }, { signal });
    } catch (error) {
      // The service publishes no maximum for this page size (genesys-cloud.md §1).
      const isPageSize = error instanceof ApiError && error.status === 400 && pageSize === LARGE_PAGE;
      if (!isPageSize || pageNumber > 1) throw error;
      pageSize = SMALL_PAGE;
      pageNumber = 0;
      continue;
    }
    yield new Map(
      page.entities.map(({ id, licenses }) => [
        id,
        licenses === null ? { kind: 'unreadable' } : { kind: 'known', licenses: new Set(licenses) },
      ]),
    );
    const pageCount = page.pageCount ?? Infinity;
    if (page.entities.length === 0 || pageNumber >= pageCount) return;
    if (page.pageCount !== null && pageCount > mostPages) return;
  }
}
