import { queryOptions, skipToken } from '@tanstack/react-query';
import type { LicenseId, LicensesOfUser, Person, UserId } from '../licensing/model';
import { distinctRoleSets } from '../licensing/roleSets';
import type { Apis } from './ApiContext';
import { notePeople } from './peopleByIds';

/** What a plan rests on, read for it alone. */
export interface ReviewReads {
  /** null: the directory doesn't know the id. */
  readonly people: ReadonlyMap<UserId, Person | null>;
  readonly licenses: ReadonlyMap<UserId, LicensesOfUser>;
  /** Licenses that each set of roles needs, by roleSetKey. */
  readonly inferred: ReadonlyMap<string, ReadonlySet<LicenseId>>;
  /** Why names or roles are missing; the plan can do without them. */
  readonly peopleError: unknown;
  /** When the last answer arrived: milliseconds since 1970. */
  readonly readAt: number;
}

export interface ReviewProgress {
  readonly done: number;
  readonly of: number;
}

const USERS_PER_READ = 100;
const READS_AT_A_TIME = 3;

/**
 * Reads everybody concerned: licenses a hundred a request, people likewise, and, where something is to be
 * taken away, what the roles of those people need. Read anew whenever it is looked at.
 */
export function reviewReadsQuery(
  apis: Apis,
  review: { readonly draftId: string; readonly userIds: readonly UserId[]; readonly removes: boolean },
) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'reviewReads', review],
    queryFn:
      review.userIds.length === 0
        ? skipToken
        : async ({ signal, client }): Promise<ReviewReads> => {
            const progressKey = reviewProgressQuery(apis, review.draftId).queryKey;
            const requests = 2 * Math.ceil(review.userIds.length / USERS_PER_READ);
            const progress = { done: 0, of: requests };
            const tell = (more: number): void => {
              progress.of += more;
              client.setQueryData(progressKey, { ...progress });
            };
            tell(0);
            const count = (): void => {
              progress.done += 1;
              tell(0);
            };
            const [licenses, named] = await Promise.all([
              readLicenses(apis, review.userIds, signal, count),
              readPeople(apis, review.userIds, signal, count),
            ]);
            const sets = review.removes
              ? distinctRoleSets(named.people.values())
              : new Map<string, string[]>();
            tell(sets.size);
            const inferred = await inferLicenses(apis, sets, signal, count);
            notePeople(
              apis,
              client,
              [...named.people.values()].filter((person) => person !== null),
            );
            return {
              licenses,
              inferred,
              people: named.people,
              peopleError: named.error,
              readAt: Date.now(),
            };
          },
    structuralSharing: false,
    staleTime: 0,
    gcTime: 5 * 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** How far the reading for a plan has come, in requests. */
export function reviewProgressQuery(apis: Apis, draftId: string) {
  return queryOptions<ReviewProgress>({
    queryKey: [apis.organizationKey, 'reviewProgress', draftId],
    queryFn: skipToken,
  });
}

async function readLicenses(
  apis: Apis,
  userIds: readonly UserId[],
  signal: AbortSignal,
  onRequest: () => void,
): Promise<Map<UserId, LicensesOfUser>> {
  const licenses = new Map<UserId, LicensesOfUser>();
  await inChunks(userIds, async (asked) => {
    for (const [id, told] of await apis.license.postLicenseUsers(asked, { signal })) licenses.set(id, told);
    onRequest();
  });
  return licenses;
}

/** Whom the admin may not see has no entry then, which the plan takes for "nobody looked". */
async function readPeople(
  apis: Apis,
  userIds: readonly UserId[],
  signal: AbortSignal,
  onRequest: () => void,
): Promise<{ people: Map<UserId, Person | null>; error: unknown }> {
  const people = new Map<UserId, Person | null>();
  let failure: unknown = null;
  await inChunks(userIds, async (asked) => {
    try {
      const found = await apis.users.getUsersById(asked, { signal });
      for (const id of asked) people.set(id, null);
      for (const person of found) people.set(person.id, person);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof Error && 'status' in error && error.status === 401) throw error;
      failure = error;
    }
    onRequest();
  });
  return { people, error: failure };
}

/** A reminder is all that rests on it: a set of roles that can't be asked about is left out. */
async function inferLicenses(
  apis: Apis,
  sets: ReadonlyMap<string, readonly string[]>,
  signal: AbortSignal,
  onRequest: () => void,
): Promise<Map<string, ReadonlySet<LicenseId>>> {
  const inferred = new Map<string, ReadonlySet<LicenseId>>();
  await atATime([...sets], async ([key, roleIds]) => {
    try {
      inferred.set(key, new Set(await apis.license.postLicenseInfer(roleIds, { signal })));
    } catch {
      signal.throwIfAborted();
    }
    onRequest();
  });
  return inferred;
}

function inChunks(userIds: readonly UserId[], read: (asked: UserId[]) => Promise<void>): Promise<void> {
  const chunks: UserId[][] = [];
  for (let start = 0; start < userIds.length; start += USERS_PER_READ) {
    chunks.push(userIds.slice(start, start + USERS_PER_READ));
  }
  return atATime(chunks, read);
}

async function atATime<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  let next = 0;
  async function runOn(): Promise<void> {
    for (let item = items[next]; item !== undefined; item = items[next]) {
      next += 1;
      await run(item);
    }
  }
  await Promise.all(Array.from({ length: READS_AT_A_TIME }, runOn));
}
