import { ApiError } from '../api/ApiError';
import type { UsersApi } from '../api/UsersApi';
import type { Person, UserId } from '../licensing/model';
import { isPagingRefused, readPeopleByCursor, readPeoplePages } from './peoplePages';
import type { IsWorthMore } from './readPages';
import { readWanted } from './readWanted';
import type { WantedPeople } from './readWantedLicenses';

type PeopleApi = Pick<UsersApi, 'getUsers' | 'getUsersById' | 'getUsersQuery'>;

export interface WantedPeopleRead {
  /** null: nobody visible has the id; no entry: nobody could look. */
  readonly people: ReadonlyMap<UserId, Person | null>;
  /** Why names are missing. */
  readonly error: unknown;
}

/**
 * Reads who people are, everybody or only them, whichever takes fewer requests. Only an ended sign-in or an
 * abort makes this throw.
 */
export async function readWantedPeople(usersApi: PeopleApi, wanted: WantedPeople): Promise<WantedPeopleRead> {
  const { meter, signal } = wanted;
  const api: PeopleApi = {
    getUsers: (page, options) => meter.count(() => usersApi.getUsers(page, options)),
    getUsersQuery: (page, options) => meter.count(() => usersApi.getUsersQuery(page, options)),
    getUsersById: (ids, options) => meter.count(() => usersApi.getUsersById(ids, options)),
  };
  let failure: unknown = null;
  let isForbidden = false;

  function note(error: unknown): void {
    throwUnlessFailure(error, signal);
    isForbidden ||= error instanceof ApiError && error.status === 403;
    failure = error;
  }

  const people = await readWanted<Person | null>({
    ...wanted,
    scan: async (onItems, isWorthMore) => {
      try {
        await scanPeople(api, {
          signal,
          isWorthMore,
          onPeople: (page) => onItems(page.map((one) => [one.id, one])),
        });
      } catch (error) {
        note(error);
        // Those whom the list didn't tell are asked for by id: only that failing leaves names out.
        if (!isForbidden) failure = null;
      }
    },
    readByIds: async (ids) => {
      // GET /users asks the same permission for a list as for named people.
      if (isForbidden) return [];
      try {
        const found = await api.getUsersById(ids, { signal });
        return [
          ...ids.map((id) => [id, null] as const),
          ...found.map((person) => [person.id, person] as const),
        ];
      } catch (error) {
        note(error);
        return [];
      }
    },
  });
  return { people, error: failure };
}

interface PeopleScan {
  readonly onPeople: (people: readonly Person[]) => void;
  readonly isWorthMore: IsWorthMore;
  readonly signal: AbortSignal;
}

async function scanPeople(api: PeopleApi, { onPeople, isWorthMore, signal }: PeopleScan): Promise<void> {
  let peopleRead = 0;
  let expected: number | null = null;
  try {
    await readPeoplePages(api, {
      signal,
      isWorthMore,
      onPage: (page, total) => {
        peopleRead += page.length;
        expected = total;
        onPeople(page);
      },
    });
  } catch (error) {
    if (!isPagingRefused(error, peopleRead)) throw error;
    // The cursor asks for all divisions, so being refused it says nothing about named people.
    await readPeopleByCursor(api, { signal, isWorthMore, expected, onPage: onPeople }).catch(
      (refusal: unknown) => throwUnlessFailure(refusal, signal),
    );
  }
}

function throwUnlessFailure(error: unknown, signal: AbortSignal): void {
  signal.throwIfAborted();
  if (!(error instanceof ApiError) || error.status === 401) throw error;
}
