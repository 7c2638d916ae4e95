import { ApiError } from '../api/ApiError';
import type { UsersApi } from '../api/UsersApi';
import type { Person, UserId } from '../licensing/model';
import type { PeopleCoverage } from './OrganizationReading';
import { isPagingRefused, readPeopleByCursor, readPeoplePages } from './peoplePages';

export interface PeopleRead {
  readonly people: ReadonlyMap<UserId, Person>;
  readonly coverage: PeopleCoverage;
  readonly error: unknown;
  /** Pages shifted while they were read. */
  readonly shifted: boolean;
}

type OnPeople = (people: ReadonlyMap<UserId, Person>, total: number | null) => void;

/**
 * Reads everybody this admin may see, in any state. Names are worth less than assignments: where they can't be
 * read, the ids alone have to do, so that only an ended sign-in or an abort makes this throw.
 */
export async function readPeople(
  usersApi: UsersApi,
  signal: AbortSignal,
  onProgress: OnPeople,
): Promise<PeopleRead> {
  const people = new Map<UserId, Person>();
  try {
    const read = await readPeoplePages(usersApi, {
      signal,
      onPage: (page, total) => {
        for (const person of page) people.set(person.id, person);
        onProgress(people, total);
      },
    });
    const shifted =
      read.totalChanged || read.itemsRead !== people.size || people.size !== (read.total ?? people.size);
    return { people, coverage: 'read', error: null, shifted };
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === 401) throw error;
    if (isPagingRefused(error, people.size)) return readByCursor(usersApi, signal, people, onProgress);
    const coverage = error.status === 403 ? 'forbidden' : 'failed';
    return { people, coverage, error, shifted: false };
  }
}

/** A cursor starts at the beginning, so whom the pages told comes again and is kept once. */
async function readByCursor(
  usersApi: UsersApi,
  signal: AbortSignal,
  people: Map<UserId, Person>,
  onProgress: OnPeople,
): Promise<PeopleRead> {
  try {
    await readPeopleByCursor(usersApi, {
      signal,
      expected: null,
      onPage: (page) => {
        for (const person of page) people.set(person.id, person);
        onProgress(people, null);
      },
    });
    return { people, coverage: 'cursor', error: null, shifted: false };
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === 401) throw error;
    return { people, coverage: 'capped', error, shifted: false };
  }
}
