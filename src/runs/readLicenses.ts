import type { LicenseApi } from '../api/LicenseApi';
import { chunk } from '../licensing/batchRequests';
import type { LicensesOfUser, UserId } from '../licensing/model';
import { failureOf } from './callFailure';
import type { Clock } from './clock';

/** What reads told of people, and when they told it of each. */
export interface Reading {
  readonly licenses: ReadonlyMap<UserId, LicensesOfUser>;
  readonly readAt: ReadonlyMap<UserId, number>;
}

/** Reads people's licenses in as few requests as the service takes. */
export interface LicenseReader {
  /** @throws ApiError where a request fails for another reason than its size. */
  read(userIds: readonly UserId[], signal?: AbortSignal): Promise<Reading>;
}

/** Learns the size that the service takes: a request that it finds too large is halved, and so are later ones. */
export function createLicenseReader(
  licenseApi: Pick<LicenseApi, 'postLicenseUsers'>,
  usersPerRead: number,
  clock: Pick<Clock, 'now'>,
): LicenseReader {
  let most = usersPerRead;

  async function readInto(
    reading: { licenses: Map<UserId, LicensesOfUser>; readAt: Map<UserId, number> },
    userIds: readonly UserId[],
    signal: AbortSignal | undefined,
  ): Promise<void> {
    for (const ids of chunk(userIds, most)) {
      let read;
      try {
        read = await licenseApi.postLicenseUsers(ids, { signal });
      } catch (error) {
        if (ids.length < 2 || failureOf(error, 0).kind !== 'too-large') throw error;
        most = Math.max(1, Math.ceil(ids.length / 2));
        await readInto(reading, ids, signal);
        continue;
      }
      for (const [id, licenses] of read) {
        reading.licenses.set(id, licenses);
        reading.readAt.set(id, clock.now());
      }
    }
  }

  return {
    async read(userIds, signal) {
      const reading = { licenses: new Map<UserId, LicensesOfUser>(), readAt: new Map<UserId, number>() };
      await readInto(reading, [...new Set(userIds)], signal);
      return reading;
    },
  };
}
