import { vi } from 'vitest';
import { ApiError } from '../../../api/ApiError';
import type { LicenseApi } from '../../../api/LicenseApi';
import type { UsersApi } from '../../../api/UsersApi';
import type { LicenseId, Person, UserId } from '../../../licensing/model';
import { person } from '../../../licensing/testing/arbitraries';

type Assigned = readonly { readonly id: UserId; readonly licenses: readonly LicenseId[] }[];
export type LicenseReads = Pick<LicenseApi, 'getLicenseOrganization' | 'getLicenseUsers'>;
export type UserReads = Pick<UsersApi, 'getUsers' | 'getUsersQuery'>;

export const PEOPLE = Array.from({ length: 1203 }, (_, place) => personOf(`u${place}`));
/** Everybody, and an id that belongs to nobody. */
export const ASSIGNED: Assigned = [
  ...PEOPLE.map(({ id }, place) => ({ id, licenses: place % 3 === 0 ? ['cloudCX1', 'gcSTAupgrade'] : [] })),
  { id: 'gone', licenses: ['cloudCX1'] },
];

/** A service that tells everything in one answer. */
export function served(licenses: readonly (readonly [LicenseId, readonly UserId[]])[]): LicenseReads {
  return {
    getLicenseOrganization: (options) => {
      const tell = options?.onBegin?.();
      for (const [licenseId, holders] of licenses) tell?.(licenseId, holders);
      return Promise.resolve({ licenses: new Map(licenses) });
    },
    getLicenseUsers: () => Promise.reject(new Error('not to be asked')),
  };
}

interface PagedOptions {
  readonly status?: number;
  readonly largestPage?: number;
  readonly tellsTotals?: boolean;
  /** So many of the first entries are gone once the first page has been read. */
  readonly leavingAfterFirstPage?: number;
  /** And one more with each page. */
  readonly leavesWithEachPage?: boolean;
  /** So many of the first entries have given way to as many at the end once the first page has been read. */
  readonly replacedAfterFirstPage?: number;
}

/** A service that tells what people hold page by page. */
export function paged(assigned: Assigned, options: PagedOptions = {}): LicenseReads {
  const { status = 404, leavingAfterFirstPage = 0, replacedAfterFirstPage = 0 } = options;
  let pagesServed = 0;

  function now(): Assigned {
    if (pagesServed === 1) return assigned;
    const gone = leavingAfterFirstPage + (options.leavesWithEachPage === true ? pagesServed : 0);
    const newcomers = Array.from({ length: replacedAfterFirstPage }, (_, place) => ({
      id: `newcomer${place}`,
      licenses: ['cloudCX1'],
    }));
    return [...assigned.slice(gone + replacedAfterFirstPage), ...newcomers];
  }

  return {
    getLicenseOrganization: () => Promise.reject(errorOf(status)),
    getLicenseUsers: vi.fn<LicenseApi['getLicenseUsers']>(async (page, callOptions) => {
      await Promise.resolve();
      callOptions?.signal?.throwIfAborted();
      pagesServed += 1;
      const { items, ...told } = pageOf(now(), page, options);
      return { entities: items, ...told };
    }),
  };
}

interface PeopleOptions extends PagedOptions {
  /** People past which /users answers 400. */
  readonly cap?: number;
  readonly cursorStatus?: number;
}

/** A service that tells people. */
export function people(options: PeopleOptions = {}): UserReads {
  let pagesServed = 0;
  return {
    getUsers: async (page, callOptions) => {
      await Promise.resolve();
      callOptions?.signal?.throwIfAborted();
      if (options.status !== undefined) throw errorOf(options.status);
      if (page.pageNumber * page.pageSize > (options.cap ?? Number.POSITIVE_INFINITY)) throw errorOf(400);
      pagesServed += 1;
      const now = pagesServed === 1 ? PEOPLE : PEOPLE.slice(options.leavingAfterFirstPage ?? 0);
      const { items, ...told } = pageOf(now, page, options);
      return { people: items, ...told };
    },
    getUsersQuery: async ({ cursor, pageSize }) => {
      await Promise.resolve();
      if (options.cursorStatus !== undefined) throw errorOf(options.cursorStatus);
      const start = Number(cursor ?? 0);
      const end = start + pageSize;
      return { people: PEOPLE.slice(start, end), cursor: end < PEOPLE.length ? String(end) : null };
    },
  };
}

function pageOf<Item>(
  all: readonly Item[],
  { pageSize, pageNumber }: { pageSize: number; pageNumber: number },
  { largestPage = 500, tellsTotals = true }: PagedOptions,
) {
  if (pageSize > largestPage) throw errorOf(400);
  return {
    items: all.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
    total: tellsTotals ? all.length : null,
    pageCount: tellsTotals ? Math.ceil(all.length / pageSize) : null,
  };
}

export function errorOf(status: number): ApiError {
  return new ApiError({ kind: 'status', method: 'GET', path: '/api/v2/somewhere', status });
}

export function personOf(id: string): Person {
  return person(id, { name: `Name of ${id}` });
}
