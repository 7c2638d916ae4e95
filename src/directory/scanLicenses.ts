import type { LicenseApi } from '../api/LicenseApi';
import type { LicensesOfUser, UserId } from '../licensing/model';
import { readPages, type IsWorthMore } from './readPages';

/** What the service is known to allow on one page (genesys-cloud.md §1, §3). */
export const PEOPLE_PER_PAGE = 500;
/** From so many reads on, one page to find out whether a scan takes fewer is worth it. */
const READS_WORTH_A_LOOK = 10;

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
  return Math.ceil(organizationSize / PEOPLE_PER_PAGE) < reads;
}

interface LicenseScan {
  readonly onPage: (
    licenses: ReadonlyMap<UserId, LicensesOfUser>,
    total: number | null,
  ) => void | Promise<void>;
  readonly isWorthMore: IsWorthMore;
  readonly pagesAtATime?: number;
  readonly signal: AbortSignal;
}

/**
 * Reads everybody's licenses, page by page, while that is worth it. People come and go between two pages, so
 * nobody's absence from the scan means anything.
 */
export async function scanLicenses(
  licenseApi: Pick<LicenseApi, 'getLicenseUsers'>,
  { onPage, signal, ...pages }: LicenseScan,
): Promise<void> {
  await readPages({
    ...pages,
    read: async (page) => {
      const { entities, total, pageCount } = await licenseApi.getLicenseUsers(page, { signal });
      return { items: entities, total, pageCount };
    },
    onPage: (entities, total) =>
      onPage(
        new Map(
          entities.map(({ id, licenses }) => [
            id,
            licenses === null ? { kind: 'unreadable' } : { kind: 'known', licenses: new Set(licenses) },
          ]),
        ),
        total,
      ),
  });
}
