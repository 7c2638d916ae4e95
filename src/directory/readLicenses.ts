import type { LicenseApi } from '../api/LicenseApi';
import type { LicensesOfUser, UserId } from '../licensing/model';

/** What is known of one person's licenses, a read that failed among it. */
export type LicensesRead = LicensesOfUser | { readonly kind: 'failed'; readonly error: unknown };

export interface LicensesOfPeople {
  /** Everyone who was asked for has an entry. */
  readonly byUser: ReadonlyMap<UserId, LicensesRead>;
  /** The first failure, where one or more requests failed; the other requests' answers stand. */
  readonly error: Error | null;
}

/** No limit is published (genesys-cloud.md §1). */
const USERS_PER_READ = 100;
const READS_AT_A_TIME = 2;

/** Reads what people hold, a hundred a request. A request that fails loses its own people alone. */
export async function readLicenses(
  userIds: readonly UserId[],
  licenses: Pick<LicenseApi, 'postLicenseUsers'>,
  signal?: AbortSignal,
): Promise<LicensesOfPeople> {
  const byUser = new Map<UserId, LicensesRead>();
  let failure: Error | null = null;
  let next = 0;

  async function readOn(): Promise<void> {
    while (next < userIds.length) {
      const asked = userIds.slice(next, next + USERS_PER_READ);
      next += asked.length;
      try {
        for (const [id, told] of await licenses.postLicenseUsers(asked, { signal })) byUser.set(id, told);
      } catch (error) {
        signal?.throwIfAborted();
        failure ??= error instanceof Error ? error : new Error(String(error));
        for (const id of asked) byUser.set(id, { kind: 'failed', error });
      }
    }
  }

  await Promise.all(Array.from({ length: READS_AT_A_TIME }, readOn));
  return { byUser, error: failure };
}
