import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '../api/ApiError';
import type { LicenseApi } from '../api/LicenseApi';
import type { UsersApi } from '../api/UsersApi';
import type { LicenseId, UserId } from '../licensing/model';
import { person } from '../licensing/testing/arbitraries';
import { readWantedLicenses } from './readWantedLicenses';
import { readWantedPeople } from './readWantedPeople';
import { createRequestMeter, type RequestsOf } from './requestMeter';

type Calls = Pick<LicenseApi, 'getLicenseUsers' | 'postLicenseUsers'> &
  Pick<UsersApi, 'getUsers' | 'getUsersById' | 'getUsersQuery'>;

interface Service {
  readonly people: number;
  readonly largestPage?: number;
  /** From this page on, everybody stands three places further to the front, as where three have left. */
  readonly shiftsAt?: number;
  /** Ids of which a page of licenses tells nothing. */
  readonly untold?: readonly UserId[];
  readonly tellsTotals?: boolean;
  readonly listStatus?: number;
  readonly idStatus?: number;
  /** GET /users pages no further than so many people. */
  readonly cap?: number;
  readonly cursorStatus?: number;
}

const ID = (place: number): UserId => `u${place}`;
const ids = (count: number, from = 0): UserId[] =>
  Array.from({ length: count }, (_, place) => ID(from + place));

describe('reading certain people', () => {
  it('asks for few by id, and spends nothing on finding out how many there are', async () => {
    const { calls, licenses, people } = await read(ids(900), { people: 950 });
    expect(calls).toEqual({
      getLicenseUsers: 0,
      postLicenseUsers: 9,
      getUsers: 0,
      getUsersQuery: 0,
      getUsersById: 9,
    });
    expect([licenses.size, people.size]).toEqual([900, 900]);
  });

  it('scans where the organization is known to take fewer pages, for however few', async () => {
    const { calls } = await read(ids(900), { people: 950 }, 950);
    expect(calls).toEqual({
      getLicenseUsers: 2,
      postLicenseUsers: 0,
      getUsers: 2,
      getUsersQuery: 0,
      getUsersById: 0,
    });
  });

  it('scans everybody where the first page shows that this is cheaper', async () => {
    const { calls, licenses, people, organizationSize } = await read(ids(6_000, 20), { people: 6_020 });
    expect(calls).toMatchObject({ getLicenseUsers: 13, postLicenseUsers: 0, getUsers: 13, getUsersById: 0 });
    expect(organizationSize).toBe(6_020);
    expect([...licenses.keys()].sort()).toEqual(ids(6_000, 20).sort());
    expect(licenses.get('u21')).toEqual({ kind: 'known', licenses: new Set(['cloudCX1']) });
    expect(people.get('u21')?.name).toBe('u21');
  });

  it('keeps what the first page told, and asks for the rest by id, where scanning is dearer', async () => {
    const { calls, licenses } = await read(ids(3_000), { people: 60_000 });
    expect(calls).toMatchObject({ getLicenseUsers: 1, postLicenseUsers: 25, getUsers: 1, getUsersById: 25 });
    expect(licenses.size).toBe(3_000);
  });

  it('makes no page request where the organization is known to be large', async () => {
    const { calls } = await read(ids(3_000), { people: 60_000 }, 60_000);
    expect(calls).toMatchObject({ getLicenseUsers: 0, postLicenseUsers: 30, getUsers: 0, getUsersById: 30 });
  });

  it('stops scanning once everyone has been met', async () => {
    const { calls } = await read(ids(3_000), { people: 4_000 });
    expect(calls.getLicenseUsers).toBeLessThan(8);
    expect(calls.postLicenseUsers).toBe(0);
  });

  it('asks by id for those whom pages that shifted did not show', async () => {
    const service = { people: 6_000, shiftsAt: 4 };
    const { calls, licenses, people } = await read(ids(5_900), service);
    expect([...licenses.values()].every(({ kind }) => kind === 'known')).toBe(true);
    expect([...people.values()].every((person) => person !== null)).toBe(true);
    expect(calls).toMatchObject({ postLicenseUsers: 1, getUsersById: 1 });
  });

  it('says of nobody that they are not there before they were asked for by id', async () => {
    const { calls, licenses, people } = await read([...ids(5_900), 'ghost'], { people: 6_000 });
    expect(calls).toMatchObject({ getLicenseUsers: 12, postLicenseUsers: 1, getUsersById: 1 });
    expect(licenses.get('ghost')).toEqual({ kind: 'absent' });
    expect(people.get('ghost')).toBeNull();
  });

  it('leaves as not told whom a page names without telling what they hold', async () => {
    const { licenses } = await read(ids(5_900), { people: 6_000, untold: ['u7'] });
    expect(licenses.get('u7')).toEqual({ kind: 'unreadable' });
    expect(licenses.get('u8')).toMatchObject({ kind: 'known' });
  });

  it('asks for 100 a page where 500 is refused, and goes on by id', async () => {
    const { calls, licenses, people } = await read(ids(3_000), { people: 6_000, largestPage: 100 });
    expect(calls).toMatchObject({ getLicenseUsers: 2, postLicenseUsers: 29, getUsers: 2, getUsersById: 29 });
    expect([licenses.size, people.size]).toEqual([3_000, 3_000]);
  });

  it('goes on by id where the service does not say how many there are', async () => {
    const { calls } = await read(ids(3_000), { people: 6_000, tellsTotals: false });
    expect(calls).toMatchObject({ getLicenseUsers: 1, postLicenseUsers: 25, getUsers: 1, getUsersById: 25 });
  });

  it.each([403, 404, 500])('asks for all by id where the list of licenses answers %i', async (listStatus) => {
    const { calls, licenses } = await readLicenses(ids(3_000), { people: 6_000, listStatus });
    expect(calls).toMatchObject({ getLicenseUsers: 1, postLicenseUsers: 30 });
    expect(licenses.size).toBe(3_000);
  });

  it('asks for all by id where a page cannot be understood', async () => {
    const service = create({ people: 6_000 });
    service.getLicenseUsers.mockRejectedValue(
      new ApiError({ kind: 'unreadable', method: 'GET', path: '/api/v2/license/users', status: 200 }),
    );
    const { licenses } = await readWantedLicenses(service, wanted(ids(3_000)));
    expect([...licenses.values()].every(({ kind }) => kind === 'known')).toBe(true);
  });

  it('fails where licenses cannot be read by id either, and where the sign-in has ended', async () => {
    await expect(
      readLicenses(ids(3_000), { people: 6_000, listStatus: 500, idStatus: 500 }),
    ).rejects.toMatchObject({ status: 500 });
    const ended = create({ people: 6_000, listStatus: 401 });
    await expect(readWantedLicenses(ended, wanted(ids(3_000)))).rejects.toMatchObject({ status: 401 });
    expect(ended.postLicenseUsers).not.toHaveBeenCalled();
    await expect(readWantedPeople(ended, wanted(ids(3_000)))).rejects.toMatchObject({ status: 401 });
  });
});

describe('reading who certain people are', () => {
  it('goes on by cursor where GET /users pages no further', async () => {
    const { calls, people, error } = await readPeople(ids(5_900), { people: 6_000, cap: 2_000 });
    expect(calls.getUsersQuery).toBe(12);
    expect(calls.getUsersById).toBe(0);
    expect([...people.values()].every((person) => person !== null)).toBe(true);
    expect(error).toBeNull();
  });

  it('goes on by id where the cursor is refused too', async () => {
    const { calls, people, error } = await readPeople(ids(5_900), {
      people: 6_000,
      cap: 500,
      cursorStatus: 403,
    });
    expect(calls).toMatchObject({ getUsersQuery: 1, getUsersById: 54 });
    expect(people.size).toBe(5_900);
    expect(error).toBeNull();
  });

  it('asks nothing twice that is forbidden, and tells why names are missing', async () => {
    const { calls, people, error } = await readPeople(ids(3_000), {
      people: 6_000,
      listStatus: 403,
      idStatus: 403,
    });
    expect(calls).toMatchObject({ getUsers: 1, getUsersById: 0 });
    expect(people.size).toBe(0);
    expect(error).toMatchObject({ status: 403 });
  });

  it('keeps no entry for those whom a failed request asked for', async () => {
    const service = create({ people: 6_000 });
    service.getUsersById.mockRejectedValueOnce(failure(503));
    const { people, error } = await readWantedPeople(service, wanted(ids(300)));
    expect([people.has('u0'), people.has('u100')]).toEqual([false, true]);
    expect(error).toMatchObject({ status: 503 });
  });
});

it('tells of each request, and of no more than it makes in the end', async () => {
  for (const service of [
    { people: 6_000 },
    { people: 60_000 },
    { people: 6_000, shiftsAt: 4 },
    { people: 6_000, largestPage: 100 },
  ]) {
    const told: RequestsOf[] = [];
    const fake = create(service);
    await readWantedLicenses(fake, wanted(ids(3_000), null, told));
    const made = fake.getLicenseUsers.mock.calls.length + fake.postLicenseUsers.mock.calls.length;
    expect(told.at(-1)).toEqual({ done: made, of: made });
    expect(told.every(({ done, of }) => done <= of)).toBe(true);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
  }
});

function wanted(userIds: readonly UserId[], organizationSize: number | null = null, told: RequestsOf[] = []) {
  const meter = createRequestMeter((requests) => told.push(requests));
  return { userIds, organizationSize, meter, signal: new AbortController().signal };
}

async function read(userIds: readonly UserId[], options: Service, size: number | null = null) {
  const service = create(options);
  const licenses = await readWantedLicenses(service, wanted(userIds, size));
  const people = await readWantedPeople(service, wanted(userIds, size));
  return { ...licenses, people: people.people, calls: callsOf(service) };
}

async function readLicenses(userIds: readonly UserId[], options: Service) {
  const service = create(options);
  return { ...(await readWantedLicenses(service, wanted(userIds))), calls: callsOf(service) };
}

async function readPeople(userIds: readonly UserId[], options: Service) {
  const service = create(options);
  return { ...(await readWantedPeople(service, wanted(userIds))), calls: callsOf(service) };
}

function callsOf({
  getLicenseUsers,
  postLicenseUsers,
  getUsers,
  getUsersById,
  getUsersQuery,
}: ReturnType<typeof create>) {
  const count = (call: { mock: { calls: unknown[] } }): number => call.mock.calls.length;
  return {
    getLicenseUsers: count(getLicenseUsers),
    postLicenseUsers: count(postLicenseUsers),
    getUsers: count(getUsers),
    getUsersById: count(getUsersById),
    getUsersQuery: count(getUsersQuery),
  };
}

function create(service: Service) {
  const { people, untold = [], largestPage = 500, shiftsAt = Infinity, tellsTotals = true } = service;
  const all = ids(people);

  function page(pageSize: number, pageNumber: number) {
    if (service.listStatus !== undefined) throw failure(service.listStatus);
    if (pageSize > largestPage) throw failure(400);
    const start = (pageNumber - 1) * pageSize + (pageNumber >= shiftsAt ? 3 : 0);
    return {
      ids: all.slice(start, start + pageSize),
      total: tellsTotals ? people : null,
      pageCount: tellsTotals ? Math.ceil(people / pageSize) : null,
    };
  }
  function byIds(asked: readonly UserId[]): readonly UserId[] {
    if (service.idStatus !== undefined) throw failure(service.idStatus);
    expect(asked.length).toBeLessThanOrEqual(100);
    return asked.filter((id) => id !== 'ghost');
  }

  return {
    getLicenseUsers: vi.fn<Calls['getLicenseUsers']>(async ({ pageSize, pageNumber }) => {
      const { ids: shown, ...counts } = page(pageSize, pageNumber);
      return {
        ...counts,
        entities: shown.map((id) => ({ id, licenses: untold.includes(id) ? null : held() })),
      };
    }),
    postLicenseUsers: vi.fn<Calls['postLicenseUsers']>(async (asked) => {
      const known = new Set(byIds(asked));
      return new Map(
        asked.map((id) => [
          id,
          known.has(id) ? { kind: 'known', licenses: new Set(held()) } : { kind: 'absent' },
        ]),
      );
    }),
    getUsers: vi.fn<Calls['getUsers']>(async ({ pageSize, pageNumber }) => {
      if (pageSize * pageNumber > (service.cap ?? Infinity)) throw failure(400);
      const { ids: shown, ...counts } = page(pageSize, pageNumber);
      return { ...counts, people: shown.map((id) => person(id)) };
    }),
    getUsersById: vi.fn<Calls['getUsersById']>(async (asked) => byIds(asked).map((id) => person(id))),
    getUsersQuery: vi.fn<Calls['getUsersQuery']>(async ({ pageSize, cursor }) => {
      if (service.cursorStatus !== undefined) throw failure(service.cursorStatus);
      const start = Number(cursor ?? 0);
      const end = start + pageSize;
      return {
        people: all.slice(start, end).map((id) => person(id)),
        cursor: end < people ? String(end) : null,
      };
    }),
  };
}

function held(): LicenseId[] {
  return ['cloudCX1'];
}

function failure(status: number): ApiError {
  return new ApiError({ kind: 'status', method: 'GET', path: '/api/v2/users', status });
}
