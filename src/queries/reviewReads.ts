import { queryOptions, skipToken, type QueryFunctionContext } from '@tanstack/react-query';
import type { LicenseId, LicensesOfUser, Person, UserId } from '../licensing/model';
import { chunk } from '../licensing/batchRequests';
import { distinctRoleSets } from '../licensing/roleSets';
import { readWantedLicenses } from '../directory/readWantedLicenses';
import { readWantedPeople } from '../directory/readWantedPeople';
import { createRequestMeter, type RequestMeter, type RequestsOf } from '../directory/requestMeter';
import type { Apis } from './ApiContext';
import { identityOf } from './identity';
import { pause } from './pause';
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
  /** People in the organization, where the reading or an earlier one counted them. */
  readonly organizationSize: number | null;
  /** When the last answer arrived: milliseconds since 1970. */
  readonly readAt: number;
}

export type ReviewProgress = RequestsOf;

interface Review {
  readonly draftId: string;
  readonly userIds: readonly UserId[];
  /** People in the organization, where an earlier reading counted them: it tells which way takes fewer requests. */
  readonly organizationSize: number | null;
}

const READS_AT_A_TIME = 3;
const PEOPLE_AT_A_TIME = 1_000;

/**
 * Reads everybody concerned, their licenses and who they are, in as few requests as can be told, and what the
 * roles of those people need: automatic assignment goes by it. Read anew whenever it is looked at.
 */
export function reviewReadsQuery(apis: Apis, review: Review) {
  return queryOptions({
    // Thousands of ids in a key would be hashed each time that anything is drawn.
    queryKey: [apis.organizationKey, 'reviewReads', review.draftId, identityOf(review.userIds)],
    queryFn: review.userIds.length === 0 ? skipToken : reader(apis, review),
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

function reader(apis: Apis, review: Review) {
  return async ({ signal, client }: QueryFunctionContext): Promise<ReviewReads> => {
    const meters = createMeters((progress) =>
      client.setQueryData(reviewProgressQuery(apis, review.draftId).queryKey, progress),
    );
    const wanted = {
      userIds: review.userIds,
      organizationSize: review.organizationSize,
      signal,
    };
    const [{ licenses, organizationSize }, named] = await Promise.all([
      readWantedLicenses(apis.license, { ...wanted, meter: meters.add() }),
      readWantedPeople(apis.users, { ...wanted, meter: meters.add() }),
    ]);
    const sets = await roleSetsOf([...named.people.values()], signal);
    const inferred = await inferLicenses(apis, sets, signal, meters.add());
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
      organizationSize,
      readAt: Date.now(),
    };
  };
}

/** Adds up the requests of readings that go on side by side or after one another. */
function createMeters(onChange: (progress: ReviewProgress) => void) {
  const readings: ReviewProgress[] = [];
  return {
    add(): RequestMeter {
      const place = readings.push({ done: 0, of: 0 }) - 1;
      return createRequestMeter((reading) => {
        readings[place] = reading;
        onChange({
          done: readings.reduce((sum, { done }) => sum + done, 0),
          of: readings.reduce((sum, { of }) => sum + of, 0),
        });
      });
    },
  };
}

/** Naming the sets of thousands of people takes a while, so that the page is let in between. */
async function roleSetsOf(
  people: readonly (Person | null)[],
  signal: AbortSignal,
): Promise<Map<string, readonly string[]>> {
  const sets = new Map<string, readonly string[]>();
  for (const some of chunk(people, PEOPLE_AT_A_TIME)) {
    for (const [key, roleIds] of distinctRoleSets(some)) if (!sets.has(key)) sets.set(key, roleIds);
    await pause();
    signal.throwIfAborted();
  }
  return sets;
}

/** A reminder is all that rests on it: a set of roles that can't be asked about is left out. */
async function inferLicenses(
  apis: Apis,
  sets: ReadonlyMap<string, readonly string[]>,
  signal: AbortSignal,
  meter: RequestMeter,
): Promise<Map<string, ReadonlySet<LicenseId>>> {
  const inferred = new Map<string, ReadonlySet<LicenseId>>();
  meter.expect(sets.size);
  await atATime([...sets], async ([key, roleIds]) => {
    try {
      const needed = await meter.count(() => apis.license.postLicenseInfer(roleIds, { signal }));
      inferred.set(key, new Set(needed));
    } catch {
      signal.throwIfAborted();
    }
  });
  return inferred;
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
