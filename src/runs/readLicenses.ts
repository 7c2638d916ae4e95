import type { LicenseApi } from '../api/LicenseApi';
import { chunk } from '../licensing/batchRequests';
import type { LicensesOfUser, UserId } from '../licensing/model';
import { failureOf } from './callFailure';

/** Reads people's licenses in as few requests as the service takes. */
export interface LicenseReader {
  /** @throws ApiError where a request fails for another reason than its size. */
  read(userIds: readonly UserId[], signal?: AbortSignal): Promise<Map<UserId, LicensesOfUser>>;
}

/** Learns the size that the service takes: a request that it finds too large is halved, and so are later ones. */
export function createLicenseReader(
  licenseApi: Pick<LicenseApi, 'postLicenseUsers'>,
  usersPerRead: number,
): LicenseReader {
  let most = usersPerRead;

  async function readChunk(
    userIds: readonly UserId[],
    signal: AbortSignal | undefined,
  ): Promise<Map<UserId, LicensesOfUser>> {
    try {
      return await licenseApi.postLicenseUsers(userIds, { signal });
    } catch (error) {
      if (userIds.length < 2 || failureOf(error, 0).kind !== 'too-large') throw error;
      most = Math.max(1, Math.ceil(userIds.length / 2));
      return readAll(userIds, signal);
    }
  }

  async function readAll(
    userIds: readonly UserId[],
    signal: AbortSignal | undefined,
  ): Promise<Map<UserId, LicensesOfUser>> {
    const all = new Map<UserId, LicensesOfUser>();
    for (const ids of chunk(userIds, most)) {
      for (const [id, read] of await readChunk(ids, signal)) all.set(id, read);
    }
    return all;
  }

  return { read: (userIds, signal) => readAll([...new Set(userIds)], signal) };
}
