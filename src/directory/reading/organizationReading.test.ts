import { describe, expect, it, vi } from 'vitest';
import { countHolders } from '../worker/countHolders';
import { rowOf } from '../store/rowOf';
import { createOrganizationReading, type OrganizationReading } from './organizationReading';
import {
  ASSIGNED,
  errorOf,
  paged,
  people,
  served,
  type LicenseReads,
  type UserReads,
} from './testing/fakeOrganization';
import { createTimeLeft } from './timeLeft';

function reading(
  licenseApi: LicenseReads,
  usersApi: UserReads,
  onMore: () => void = () => undefined,
): OrganizationReading {
  return createOrganizationReading({ licenseApi, usersApi, timeLeft: createTimeLeft(), onMore });
}

const never = new AbortController().signal;
const row = (of: OrganizationReading, id: string) => rowOf(of.builder.columns, of.builder.placeOf(id));

describe('reading the organization', () => {
  it('takes one answer where the service serves getLicenseOrganization', async () => {
    const one = reading(
      served([
        ['cloudCX1', ['u0', 'u1', 'u1', 'gone']],
        ['unheld', []],
      ]),
      people(),
    );
    const end = await one.run(never);
    expect(end).toMatchObject({
      source: 'getLicenseOrganization',
      people: 'read',
      mayBeIncomplete: false,
      named: ['cloudCX1', 'unheld'],
    });
    expect(countHolders(one.builder.columns, end.named).holders).toEqual(
      new Map([
        ['cloudCX1', 3],
        ['unheld', 0],
      ]),
    );
    expect(row(one, 'u2').licenses).toEqual([]);
    expect(row(one, 'gone')).toEqual({ userId: 'gone', person: null, licenses: ['cloudCX1'] });
    expect(one.progress()).toMatchObject({ assignmentsRead: 3, peopleRead: 1203, secondsLeft: 0 });
  });

  it.each([404, 405])('reads getLicenseUsers to the last page where the other answers %i', async (status) => {
    const one = reading(paged(ASSIGNED, { status }), people());
    expect(await one.run(never)).toMatchObject({ source: 'getLicenseUsers', mayBeIncomplete: false });
    expect(one.builder.columns.size).toBe(1204);
    expect(countHolders(one.builder.columns, []).holders.get('cloudCX1')).toBe(402);
  });

  it('asks for several pages of both lists at once', async () => {
    let [open, most] = [0, 0];
    const count = async <Answer>(answer: () => Promise<Answer>): Promise<Answer> => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 2));
      open -= 1;
      return answer();
    };
    const [licenseApi, usersApi] = [paged(ASSIGNED, { largestPage: 100 }), people({ largestPage: 100 })];
    const one = reading(
      { ...licenseApi, getLicenseUsers: (...of) => count(() => licenseApi.getLicenseUsers(...of)) },
      { ...usersApi, getUsers: (...of) => count(() => usersApi.getUsers(...of)) },
    );
    await one.run(never);
    expect(most).toBe(8);
    expect(one.builder.columns.size).toBe(1204);
  });

  it('reads until a page is empty where no total is told', async () => {
    const one = reading(paged(ASSIGNED, { tellsTotals: false }), people({ tellsTotals: false }));
    expect((await one.run(never)).mayBeIncomplete).toBe(false);
    expect(one.builder.columns.size).toBe(1204);
  });

  it('goes on by cursor where /users refuses to page further, and keeps each person once', async () => {
    const one = reading(paged(ASSIGNED), people({ cap: 500 }));
    expect(await one.run(never)).toMatchObject({ people: 'cursor', mayBeIncomplete: false });
    expect(one.progress()).toMatchObject({ byCursor: true, peopleRead: 1203 });
    expect(countHolders(one.builder.columns, [])).toMatchObject({ members: 1204, nobody: 1 });
  });

  it('shows whom it has where the cursor is refused too', async () => {
    const one = reading(paged(ASSIGNED), people({ cap: 500, cursorStatus: 403 }));
    expect(await one.run(never)).toMatchObject({ people: 'capped' });
    expect(countHolders(one.builder.columns, [])).toMatchObject({ members: 1204, nobody: 704 });
  });

  it('shows ids alone where names are forbidden', async () => {
    const one = reading(paged(ASSIGNED), people({ status: 403 }));
    expect(await one.run(never)).toMatchObject({ people: 'forbidden' });
    expect(countHolders(one.builder.columns, []).nobody).toBe(1204);
  });

  it('fails where the assignments fail or the sign-in has ended', async () => {
    await expect(reading(paged([], { status: 403 }), people()).run(never)).rejects.toMatchObject({
      status: 403,
    });
    await expect(reading(paged(ASSIGNED), people({ status: 401 })).run(never)).rejects.toMatchObject({
      status: 401,
    });
  });
});

describe('a reading that broke off', () => {
  it('goes on where it stopped, whatever failed', async () => {
    const licenseApi = paged(ASSIGNED, { largestPage: 100 });
    const usersApi = people({ largestPage: 100 });
    let calls = 0;
    const asked: number[] = [];
    const one = reading(
      {
        ...licenseApi,
        getLicenseUsers: (page, options) => {
          calls += 1;
          if (calls === 6) return Promise.reject(errorOf(503));
          if (page.pageSize === 100) asked.push(page.pageNumber);
          return licenseApi.getLicenseUsers(page, options);
        },
      },
      usersApi,
    );
    await expect(one.run(never)).rejects.toMatchObject({ status: 503 });
    const before = one.builder.columns.size;
    expect(before).toBeGreaterThan(0);
    const askedBefore = asked.splice(0);
    expect(await one.run(never)).toMatchObject({ mayBeIncomplete: false });
    expect(one.builder.columns.size).toBe(1204);
    // A page whose answer came is asked for once.
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).not.toContain(1);
    expect(askedBefore.length + asked.length).toBeLessThan(13 + 8);
  });

  it('stops when it is told to, and goes on', async () => {
    const stop = new AbortController();
    const one = reading(paged(ASSIGNED), people(), () => stop.abort());
    await expect(one.run(stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await one.run(never);
    expect(one.builder.columns.size).toBe(1204);
  });

  it('reads on for names alone where those broke off', async () => {
    const usersApi = people();
    let isDown = true;
    const licenseApi = paged(ASSIGNED);
    const one = reading(licenseApi, {
      ...usersApi,
      getUsers: (page, options) =>
        isDown && page.pageNumber > 1 ? Promise.reject(errorOf(503)) : usersApi.getUsers(page, options),
    });
    const end = await one.run(never);
    expect(end).toMatchObject({ people: 'failed', peopleError: { status: 503 } });
    const asked = vi.mocked(licenseApi.getLicenseUsers).mock.calls.length;
    isDown = false;
    expect(await one.run(never)).toMatchObject({ people: 'read', peopleError: null, mayBeIncomplete: false });
    expect(countHolders(one.builder.columns, []).nobody).toBe(1);
    expect(vi.mocked(licenseApi.getLicenseUsers).mock.calls.length).toBe(asked);
  });
});

describe('pages that shift while they are read', () => {
  it('are read again, and then told whole', async () => {
    const one = reading(paged(ASSIGNED, { leavingAfterFirstPage: 1 }), people());
    expect(await one.run(never)).toMatchObject({ mayBeIncomplete: false });
    expect(row(one, 'u500').licenses).not.toBeNull();
    // People still tell of whoever left the license data.
    expect(row(one, 'u0').licenses).toEqual([]);
    expect(one.progress()).toMatchObject({ assignmentsRead: 1203, peopleRead: 1203 });
  });

  it('leave out who has left both lists', async () => {
    const shift = { leavingAfterFirstPage: 2 };
    const one = reading(paged(ASSIGNED, shift), people(shift));
    expect(await one.run(never)).toMatchObject({ mayBeIncomplete: false });
    expect(one.builder.placeOf('u1')).toBe(-1);
    expect(one.builder.columns.size).toBe(1202);
    expect(row(one, 'u1000').person?.name).toBe('Name of u1000');
  });

  it('are told as they are where they shift again', async () => {
    const one = reading(paged(ASSIGNED, { leavingAfterFirstPage: 1, leavesWithEachPage: true }), people());
    expect(await one.run(never)).toMatchObject({ mayBeIncomplete: true });
  });

  it('are noticed where as many come as go', async () => {
    const one = reading(paged(ASSIGNED, { replacedAfterFirstPage: 1 }), people());
    const end = await one.run(never);
    expect(end.mayBeIncomplete).toBe(false);
    expect(row(one, 'newcomer0').licenses).toEqual(['cloudCX1']);
  });
});

it('tells first people early, and counts up to the whole', async () => {
  const seen: { people: number; members: number; assignments: number }[] = [];
  const one = reading(paged(ASSIGNED), people(), () => {
    const { peopleRead, assignmentsRead } = one.progress();
    seen.push({ people: peopleRead, assignments: assignmentsRead, members: one.builder.columns.size });
  });
  await one.run(never);
  expect(seen[0]?.members).toBeGreaterThan(0);
  expect(seen.at(-1)).toEqual({ people: 1203, assignments: 1204, members: 1204 });
  const counts = seen.map((step) => step.people + step.assignments);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
});
