import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '../api/ApiError';
import type { LicenseApi } from '../api/LicenseApi';
import type { UsersApi } from '../api/UsersApi';
import type { LicenseId, Person, UserId } from '../licensing/model';
import { countsByLicense, holdersOf, type OrganizationProgress } from './OrganizationReading';
import { readOrganization } from './readOrganization';

type Assigned = readonly { readonly id: UserId; readonly licenses: readonly LicenseId[] }[];
type LicenseReads = Pick<LicenseApi, 'getLicenseOrganization' | 'getLicenseUsers'>;
type UserReads = Pick<UsersApi, 'getUsers' | 'getUsersQuery'>;

const PEOPLE = Array.from({ length: 1203 }, (_, place) => personOf(`u${place}`));
const ASSIGNED: Assigned = [
  ...PEOPLE.map(({ id }, place) => ({ id, licenses: place % 3 === 0 ? ['cloudCX1', 'gcSTAupgrade'] : [] })),
  { id: 'gone', licenses: ['cloudCX1'] },
];

describe('readOrganization', () => {
  it('takes one answer where the service serves getLicenseOrganization', async () => {
    const reading = await read(served([['cloudCX1', ['u0', 'u1', 'u1', 'gone']]]), people());
    expect(reading.source).toBe('getLicenseOrganization');
    expect(holdersOf(reading, 'cloudCX1')).toEqual(['u0', 'u1', 'gone']);
    expect(holdersOf(reading, 'cloudCX2')).toEqual([]);
    expect(reading.members.find(({ userId }) => userId === 'u2')?.licenses).toEqual([]);
    expect(reading.members.at(-1)).toEqual({ userId: 'gone', person: null, licenses: ['cloudCX1'] });
    expect(reading.completeness).toEqual({
      people: 'read',
      peopleError: null,
      peopleVisible: 1203,
      idsWithoutPerson: 1,
      mayBeIncomplete: false,
    });
  });

  it.each([404, 405])('reads getLicenseUsers to the last page where the other answers %i', async (status) => {
    const reading = await read(paged(ASSIGNED, { status }), people());
    expect(reading.source).toBe('getLicenseUsers');
    expect(countsByLicense(reading)).toEqual(
      new Map([
        ['cloudCX1', 402],
        ['gcSTAupgrade', 401],
      ]),
    );
    expect(reading.members).toHaveLength(1204);
    expect(reading.completeness.mayBeIncomplete).toBe(false);
  });

  it.each([403, 500])('fails where assignments answer %i, and asks for no more people', async (status) => {
    const usersApi = people();
    await expect(read(paged([], { status }), usersApi)).rejects.toMatchObject({ status });
  });

  it('asks for 100 a page where 500 is refused', async () => {
    const licenseApi = paged(ASSIGNED, { largestPage: 100 });
    const reading = await read(licenseApi, people({ largestPage: 100 }));
    expect(reading.members).toHaveLength(1204);
    expect(licenseApi.getLicenseUsers).toHaveBeenCalledTimes(1 + 13);
  });

  it('reads until a page is empty where no total is told', async () => {
    const reading = await read(paged(ASSIGNED, { tellsTotals: false }), people({ tellsTotals: false }));
    expect(reading.members).toHaveLength(1204);
    expect(reading.completeness.mayBeIncomplete).toBe(false);
  });

  it('goes on by cursor where /users refuses to page further, and keeps each person once', async () => {
    const reading = await read(paged(ASSIGNED), people({ cap: 500 }));
    expect(reading.completeness.people).toBe('cursor');
    expect(reading.completeness.peopleVisible).toBe(1203);
    expect(new Set(reading.members.map(({ userId }) => userId)).size).toBe(reading.members.length);
  });

  it('shows whom it has where the cursor is refused too', async () => {
    const reading = await read(paged(ASSIGNED), people({ cap: 500, cursorStatus: 403 }));
    expect(reading.completeness.people).toBe('capped');
    expect(reading.members).toHaveLength(1204);
    expect(holdersOf(reading, 'cloudCX1')).toHaveLength(402);
  });

  it('shows ids alone where names are forbidden', async () => {
    const reading = await read(paged(ASSIGNED), people({ status: 403 }));
    expect(reading.completeness).toMatchObject({ people: 'forbidden', idsWithoutPerson: 1204 });
    expect(reading.members.every(({ person }) => person === null)).toBe(true);
  });

  it('keeps assignments where people fail, but not where the sign-in has ended', async () => {
    const reading = await read(paged(ASSIGNED), people({ status: 503 }));
    expect(reading.completeness.people).toBe('failed');
    expect(reading.completeness.peopleError).toMatchObject({ status: 503 });
    await expect(read(paged(ASSIGNED), people({ status: 401 }))).rejects.toMatchObject({ status: 401 });
  });

  it('says "may be incomplete" where the count changes between pages', async () => {
    const reading = await read(paged(ASSIGNED, { leavingAfterFirstPage: 1 }), people());
    expect(reading.completeness.mayBeIncomplete).toBe(true);
    const unread = reading.members.find(({ userId }) => userId === 'u500');
    expect(unread).toMatchObject({ licenses: null });
  });

  it('shows first people early, and counts up to the whole', async () => {
    const progress: OrganizationProgress[] = [];
    await read(paged(ASSIGNED), people(), (step) => progress.push(step));
    expect(progress[0]?.members.length).toBeGreaterThan(0);
    expect(progress.at(-1)).toMatchObject({ peopleRead: 1203, peopleTotal: 1203, assignmentsRead: 1204 });
    const counts = progress.map((step) => step.peopleRead + step.assignmentsRead);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  it('stops when the caller does', async () => {
    const stop = new AbortController();
    const reading = readOrganization({
      ...apis(paged(ASSIGNED), people()),
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

function read(
  licenseApi: LicenseReads,
  usersApi: UserReads,
  onProgress: (progress: OrganizationProgress) => void = () => undefined,
) {
  return readOrganization({
    ...apis(licenseApi, usersApi),
    signal: new AbortController().signal,
    onProgress,
  });
}

function apis(licenseReads: LicenseReads, userReads: UserReads) {
  const unasked = () => Promise.reject(new Error('not to be asked'));
  return {
    licenseApi: {
      getLicenseDefinitions: unasked,
      getLicenseDefinition: unasked,
      getLicenseUser: unasked,
      postLicenseOrganization: unasked,
      postLicenseUsers: unasked,
      postLicenseInfer: unasked,
      ...licenseReads,
    },
    usersApi: { getUsersById: unasked, getUser: unasked, postUsersSearch: unasked, ...userReads },
  };
}

function served(licenses: readonly (readonly [LicenseId, readonly UserId[]])[]): LicenseReads {
  return {
    getLicenseOrganization: () => Promise.resolve({ licenses: new Map(licenses) }),
    getLicenseUsers: () => Promise.reject(new Error('not to be asked')),
  };
}

interface PagedOptions {
  readonly status?: number;
  readonly largestPage?: number;
  readonly tellsTotals?: boolean;
  /** So many of the first entries are gone once the first page has been read. */
  readonly leavingAfterFirstPage?: number;
}

function paged(assigned: Assigned, options: PagedOptions = {}): LicenseReads {
  const { status = 404, leavingAfterFirstPage = 0 } = options;
  let pagesServed = 0;
  return {
    getLicenseOrganization: () => Promise.reject(errorOf(status)),
    getLicenseUsers: vi.fn<LicenseApi['getLicenseUsers']>(async (page, callOptions) => {
      await Promise.resolve();
      callOptions?.signal?.throwIfAborted();
      pagesServed += 1;
      const now = pagesServed > 1 ? assigned.slice(leavingAfterFirstPage) : assigned;
      const { items, ...told } = pageOf(now, page, options);
      return { entities: items, ...told };
    }),
  };
}

interface PeopleOptions extends PagedOptions {
  /** People past which /users answers 400. */
  readonly cap?: number;
  readonly cursorStatus?: number;
}

function people(options: PeopleOptions = {}): UserReads {
  return {
    getUsers: async (page, callOptions) => {
      await Promise.resolve();
      callOptions?.signal?.throwIfAborted();
      if (options.status !== undefined) throw errorOf(options.status);
      if (page.pageNumber * page.pageSize > (options.cap ?? Number.POSITIVE_INFINITY)) throw errorOf(400);
      const { items, ...told } = pageOf(PEOPLE, page, options);
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

function errorOf(status: number): ApiError {
  return new ApiError({ kind: 'status', method: 'GET', path: '/api/v2/somewhere', status });
}

function personOf(id: string): Person {
  return {
    id,
    name: `Name of ${id}`,
    email: null,
    title: null,
    department: null,
    state: 'active',
    division: null,
    roles: null,
    dateLastLogin: null,
  };
}
