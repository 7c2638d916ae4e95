import type { LicenseApi } from '../api/LicenseApi';
import type { LicensesOfUser, UserId } from '../licensing/model';
import { readWanted } from './readWanted';
import type { RequestMeter } from './requestMeter';
import { scanLicenses } from './scanLicenses';

/** Which people to read, and what helps to do so in few requests. */
export interface WantedPeople {
  readonly userIds: readonly UserId[];
  /** People in the organization, where they have been counted. */
  readonly organizationSize: number | null;
  readonly meter: RequestMeter;
  readonly signal: AbortSignal;
}

export interface WantedLicenses {
  /** Everyone who was asked for has an entry. */
  readonly licenses: ReadonlyMap<UserId, LicensesOfUser>;
  /** People in the organization: as the service counted them now, else as it was known before. */
  readonly organizationSize: number | null;
}

/** Reads what people hold, everybody's or only theirs, whichever takes fewer requests. */
export async function readWantedLicenses(
  licenseApi: Pick<LicenseApi, 'getLicenseUsers' | 'postLicenseUsers'>,
  wanted: WantedPeople,
): Promise<WantedLicenses> {
  const { meter, signal } = wanted;
  let { organizationSize } = wanted;
  const licenses = await readWanted<LicensesOfUser>({
    ...wanted,
    scan: (onItems, isWorthMore) =>
      scanLicenses(
        {
          getLicenseUsers: (page, options) => meter.count(() => licenseApi.getLicenseUsers(page, options)),
        },
        {
          signal,
          isWorthMore,
          onPage: (page, total) => {
            organizationSize = total ?? organizationSize;
            onItems(page);
          },
        },
      ),
    readByIds: (ids) => meter.count(() => licenseApi.postLicenseUsers(ids, { signal })),
  });
  return { licenses, organizationSize };
}
