import { expose, wrap } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { ApiError } from '../../api/ApiError';
import type { DirectoryStatus } from '../Directory';
import { definition } from '../../licensing/testing/arbitraries';
import type { FindingsAsking } from '../findings/findings';
import type { KeptOrganizations } from '../keeping/keptOrganizations';
import {
  errorOf,
  paged,
  people,
  PEOPLE,
  personOf,
  type LicenseReads,
} from '../reading/testing/fakeOrganization';
import { createTimeLeft } from '../reading/timeLeft';
import { createSnapshotShelf } from '../snapshots/snapshotShelf';
import { createColumnsBuilder } from '../store/columnsBuilder';
import { NO_FILTER, type MembersQuestion } from '../store/questions';
import { createDirectoryService, type DirectoryWorld } from '../worker/createDirectoryService';
import type { Organization } from '../worker/organizationState';
import type { DirectoryService, ReadingPriority } from '../worker/protocol';
import { createDirectoryClient } from './createDirectory';

const ASSIGNED = PEOPLE.map(({ id }, place) => ({ id, licenses: place % 2 === 0 ? ['even'] : [] }));
const QUESTION: MembersQuestion = {
  filter: { ...NO_FILTER, anyOf: ['even'] },
  sort: { field: 'name', descending: false },
  locale: 'en',
  page: 0,
  pageSize: 25,
};

/** What this browser keeps, in memory. */
function keeping(copy: Organization | null): KeptOrganizations & { written: number[] } {
  const written: number[] = [];
  return {
    written,
    read: () => Promise.resolve(copy),
    write: ({ readAt }) => {
      written.push(readAt);
      return Promise.resolve();
    },
    forget: () => Promise.resolve(),
  };
}

function copyReadAt(readAt: number, kept = personOf('kept')): Organization {
  const builder = createColumnsBuilder();
  builder.addPeople([kept]);
  builder.seal(true);
  return {
    builder,
    readAt,
    kept: true,
    source: 'getLicenseUsers',
    people: 'read',
    peopleError: null,
    mayBeIncomplete: false,
    named: [],
  };
}

const HEADS = {
  columns: {
    id: 'Id',
    name: 'Name',
    email: 'E-mail',
    division: 'Division',
    state: 'State',
    lastLogin: 'Last login',
    licenses: 'Licenses',
  },
  states: { active: 'Active' },
  untold: '?',
};

const unasked = () => Promise.reject(new Error('not to be asked'));
const UNASKED = {
  licenseApi: { getLicenseDefinitions: unasked, getLicenseDefinition: unasked, postLicenseInfer: unasked },
  usersApi: { getUsersQuery: unasked },
};
const NO_PERMISSIONS = {
  licenseApi: { getLicenseDefinitions: unasked, getLicenseDefinition: unasked },
  authorizationApi: { getRoleGrants: unasked, getPermissions: unasked },
};

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** The directory, its worker's side beyond a channel as in a browser. */
function directoryOf(world: Partial<DirectoryWorld> = {}) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const service = createDirectoryService({
    apis: { licenseApi: paged(ASSIGNED), usersApi: people() },
    findingsApis: UNASKED,
    permissionApis: NO_PERMISSIONS,
    createTimeLeft,
    setPriority: () => undefined,
    onStatus: (status) => client.takeStatus(structuredClone(status)),
    kept: null,
    shelf: createSnapshotShelf({ kept: null, now: Date.now, pause: () => Promise.resolve() }),
    observer: { organization: { id: 'o', name: 'O' }, admin: { id: 'a', name: 'A' } },
    draftChanges: async (changes) => `draft of ${changes.length} changes`,
    createDraft: async ({ userIds }) => `draft of ${userIds.length}`,
    csvLines: (rows) => rows.map((row) => `${row.join(',')}\n`).join(''),
    now: Date.now,
    ...world,
  });
  expose(service, port1);
  const client = createDirectoryClient(wrap<DirectoryService>(port2));
  const { directory } = client;
  const until = (is: (status: DirectoryStatus) => boolean): Promise<DirectoryStatus> =>
    new Promise((resolve) => {
      const look = (): void => {
        const status = directory.getStatus();
        if (is(status)) resolve(status);
      };
      directory.subscribe(look);
      look();
    });
  return { directory, until };
}

describe('the directory', () => {
  it('reads, answers, selects and exports', async () => {
    const { directory, until } = directoryOf();
    directory.open();
    const { summary } = await until((status) => status.summary !== null);
    expect(summary).toMatchObject({ members: 1203, licensed: 602, kept: false, source: 'getLicenseUsers' });
    expect(summary?.holders).toEqual(new Map([['even', 602]]));
    const answer = await directory.askMembers(QUESTION);
    expect(answer).toMatchObject({ matching: 602, total: 1203, page: 0 });
    expect(answer.rows).toHaveLength(25);
    const selection = {
      kind: 'matching',
      filter: QUESTION.filter,
      except: ['u0'],
      also: ['stranger'],
    } as const;
    expect(new Set(await directory.selectIds(selection))).toHaveLength(602);
    expect(await directory.createDraft(selection)).toBe('draft of 602');
    const removal = { removeHeld: true, add: [], remove: [] };
    expect(await directory.createDraft(selection, removal)).toBe('draft of 601 changes');
    const file = await directory.exportCsv({ kind: 'chosen', userIds: ['u1', 'u0'] }, QUESTION.sort, 'en', {
      ...HEADS,
      readAt: { heading: 'Read at', moment: '2026-01-02T10:00:00Z' },
    });
    expect((await file.text()).replace('\uFEFF', '').split('\n').slice(0, 3)).toEqual([
      'Name,E-mail,Id,Division,State,Last login,Licenses,Read at',
      'Name of u0,,u0,,Active,,even,2026-01-02T10:00:00Z',
      'Name of u1,,u1,,Active,,,2026-01-02T10:00:00Z',
    ]);
  });

  it('lets a question that is no longer wanted go', async () => {
    const { directory, until } = directoryOf();
    directory.open();
    await until((status) => status.summary !== null);
    const stop = new AbortController();
    const dropped = directory.askMembers(QUESTION, stop.signal);
    const wanted = directory.askMembers({ ...QUESTION, page: 1 });
    stop.abort();
    await expect(dropped).rejects.toMatchObject({ name: 'AbortError' });
    expect((await wanted).page).toBe(1);
  });

  it('tells an error whole, keeps what was read, and reads on', async () => {
    const refusal = new ApiError({
      kind: 'status',
      method: 'GET',
      path: '/api/v2/license/users',
      status: 403,
      body: { message: 'missing authorization:license:view', contextId: 'ctx' },
    });
    let isRefused = true;
    const licenseApi: LicenseReads = paged(ASSIGNED);
    const { directory, until } = directoryOf({
      apis: {
        licenseApi: {
          ...licenseApi,
          getLicenseUsers: (page, options) =>
            isRefused && page.pageNumber === 2
              ? Promise.reject(refusal)
              : licenseApi.getLicenseUsers(page, options),
        },
        usersApi: people(),
      },
    });
    directory.open();
    const { reading } = await until((status) => status.reading.kind === 'failed');
    const { progress } = { progress: null, ...reading };
    expect(progress?.assignmentsRead).toBeGreaterThanOrEqual(500);
    const error = reading.kind === 'failed' ? reading.error : null;
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status: 403,
      contextId: 'ctx',
      missingPermissions: ['authorization:license:view'],
    });
    expect((await directory.askMembers(QUESTION)).matching).toBeGreaterThanOrEqual(250);
    isRefused = false;
    directory.resume();
    const { summary } = await until((status) => status.summary !== null);
    expect(summary?.members).toBe(1203);
  });

  it('ends a reading that waits at once, and reads on', async () => {
    let isHeld = true;
    const licenseApi = paged(ASSIGNED);
    const { directory, until } = directoryOf({
      apis: {
        licenseApi: {
          ...licenseApi,
          getLicenseUsers: (page, options) =>
            isHeld && page.pageNumber === 2
              ? new Promise((_, reject) => {
                  options?.signal?.addEventListener('abort', () => reject(errorOf(500)));
                })
              : licenseApi.getLicenseUsers(page, options),
        },
        usersApi: people(),
      },
    });
    directory.open();
    await until((status) => status.reading.kind === 'reading' && status.reading.progress.assignmentsRead > 0);
    directory.cancel();
    await until((status) => status.reading.kind === 'cancelled');
    isHeld = false;
    directory.open();
    directory.resume();
    const { summary } = await until((status) => status.summary !== null);
    expect(summary?.members).toBe(1203);
  });

  it('tells of permissions, and finds and exports their people', async () => {
    let refused = true;
    const { directory, until } = directoryOf({
      permissionApis: {
        licenseApi: {
          getLicenseDefinitions: async () => [definition('even', { permissions: ['a:b:c'] })],
          getLicenseDefinition: unasked,
        },
        authorizationApi: {
          getRoleGrants: async () => {
            if (refused) throw errorOf(403);
            return [{ roleId: 'r', name: 'R', permissions: ['a:*:*'] }];
          },
          getPermissions: unasked,
        },
      },
    });
    directory.open();
    await until((status) => status.summary !== null);
    const { permissions, problems } = await directory.askPermissions();
    expect(permissions).toEqual([{ permission: 'a:b:c', licenses: 1, roles: null }]);
    expect(problems.roles).toMatchObject({ status: 403 });
    expect(problems.catalogue?.message).toBe('not to be asked');
    const filter = { ...QUESTION.filter, anyOf: [], permission: { name: 'a:b:c', use: null } };
    const usesOf = async () => (await directory.askMembers({ ...QUESTION, filter })).facets.uses;
    expect((await usesOf()).get('unknown')).toBe(1203);

    refused = false;
    expect((await directory.askPermissions(true)).problems.roles).toBeNull();
    const { facts, roles } = await directory.askPermission('a:b:c');
    expect(roles).toEqual([{ id: 'r', name: 'R', by: ['a:*:*'] }]);
    expect(facts).toMatchObject({ licensed: true, carriedBy: new Set(['even']), mayCarry: new Set() });
    // Nobody's roles were told.
    expect((await usesOf()).get('unknown')).toBe(1203);
    const file = await directory.exportCsv({ kind: 'chosen', userIds: ['u0'] }, QUESTION.sort, 'en', {
      ...HEADS,
      permission: {
        permission: 'a:b:c',
        columns: { use: 'Use', grantedBy: 'Roles', carriedBy: 'Carried by' },
        uses: { unknown: 'Nobody knows' },
        unknown: 'Unknown',
      },
    });
    expect((await file.text()).split('\n').slice(0, 2)).toEqual([
      'Name,E-mail,Id,Division,State,Last login,Licenses,Use,Roles,Carried by',
      'Name of u0,,u0,,Active,,even,Nobody knows,Unknown,even',
    ]);
  });

  it('asks for the definitions alone where findings are only glanced at', async () => {
    const asked: string[] = [];
    const kept = { ...personOf('kept'), roles: [{ id: 'role', name: 'Role' }] };
    const { directory, until } = directoryOf({
      kept: keeping(copyReadAt(Date.now(), kept)),
      findingsApis: {
        licenseApi: {
          getLicenseDefinitions: async () => {
            asked.push('definitions');
            return [definition('even', { permissions: ['a:b:c'] })];
          },
          getLicenseDefinition: unasked,
          postLicenseInfer: async () => {
            asked.push('infer');
            return ['even'];
          },
        },
        usersApi: {
          getUsersQuery: async () => {
            asked.push('divisions');
            return { people: [], cursor: null };
          },
        },
      },
    });
    await until((status) => status.summary !== null);
    const settled = async (asking: FindingsAsking) => {
      let answer = await directory.askFindings(90, asking);
      while (answer?.asking === true) answer = await directory.askFindings(90, asking);
      return new Map(answer?.groups.map((group) => [group.kind, group]));
    };

    const glance = await settled('definitions');
    expect(asked).toEqual(['definitions']);
    expect(glance.get('redundant')).toMatchObject({ known: true, unknown: [] });
    expect(glance.get('lacking')).toMatchObject({ known: false, unknown: [{ reason: 'inferPending' }] });

    const whole = await settled('all');
    expect(asked.toSorted()).toEqual(['definitions', 'divisions', 'infer']);
    expect(whole.get('lacking')).toMatchObject({ known: true, people: 1, unknown: [] });
    expect((await settled('definitions')).get('lacking')).toMatchObject({ people: 1 });
  });

  it('takes over changes that are known to be in effect', async () => {
    const { directory, until } = directoryOf();
    directory.open();
    await until((status) => status.summary !== null);
    directory.applyChanges([
      { userId: 'u1', licenseId: 'even', action: 'add' },
      { userId: 'u0', licenseId: 'even', action: 'remove' },
      { userId: 'u2', licenseId: 'other', action: 'add' },
    ]);
    const { summary } = await until((status) => status.summary?.holders.get('other') === 1);
    expect(summary?.holders.get('even')).toBe(602);
  });
});

describe('what this browser keeps', () => {
  const NOW = 1_800_000_000_000;
  const now = () => NOW;
  const MINUTE = 60_000;

  it('is shown at once with its age, and not read anew while it is young', async () => {
    const kept = keeping(copyReadAt(NOW - 29 * MINUTE));
    const { directory, until } = directoryOf({ kept, now });
    directory.open();
    const { summary } = await until((status) => status.summary !== null);
    expect(summary).toMatchObject({ kept: true, readAt: NOW - 29 * MINUTE, members: 1 });
    expect(
      (await directory.askMembers({ ...QUESTION, filter: { ...QUESTION.filter, anyOf: [] } })).rows,
    ).toHaveLength(1);
    expect(directory.getStatus().reading.kind).toBe('idle');
    directory.refresh();
    await until((status) => status.summary?.kept === false);
    expect(directory.getStatus().summary).toMatchObject({ readAt: NOW, members: 1203 });
    expect(kept.written).toEqual([NOW]);
  });

  it('is read anew behind what is shown where it is old, and before what asks for a younger one', async () => {
    const priorities: ReadingPriority[] = [];
    const world = { now, setPriority: (one: ReadingPriority) => void priorities.push(one) };
    const old = directoryOf({ ...world, kept: keeping(copyReadAt(NOW - 31 * MINUTE)) });
    old.directory.open();
    await old.until((status) => status.summary?.kept === true && status.reading.kind === 'reading');
    await old.until((status) => status.summary?.kept === false);
    const young = directoryOf({ ...world, kept: keeping(copyReadAt(NOW - 3 * MINUTE)) });
    young.directory.open(2 * MINUTE);
    await young.until((status) => status.summary?.kept === false);
    expect(priorities).toEqual(['background', 'interactive']);
  });

  it('stays shown where a reading anew fails', async () => {
    const { directory, until } = directoryOf({
      kept: keeping(copyReadAt(NOW)),
      now,
      apis: { licenseApi: paged(ASSIGNED, { status: 500 }), usersApi: people() },
    });
    directory.refresh();
    const { summary, partial } = await until((status) => status.reading.kind === 'failed');
    expect(summary).toMatchObject({ kept: true, members: 1 });
    expect(partial).toBe(false);
  });

  it('gives names to ids whose people a reading anew could not tell', async () => {
    const { directory, until } = directoryOf({
      kept: keeping(copyReadAt(NOW)),
      now,
      apis: {
        licenseApi: paged([{ id: 'kept', licenses: ['even'] }]),
        usersApi: people({ status: 503 }),
      },
    });
    directory.refresh();
    const { summary } = await until((status) => status.summary?.kept === false);
    expect(summary?.completeness).toMatchObject({ people: 'failed', idsWithoutPerson: 0 });
    expect((await directory.askMembers(QUESTION)).rows[0]?.person?.name).toBe('Name of kept');
  });

  it('may be nothing at all', async () => {
    const refuse = () => Promise.reject(new Error('no storage'));
    const { directory, until } = directoryOf({ kept: { read: refuse, write: refuse, forget: refuse } });
    directory.open();
    await until((status) => status.summary !== null);
    await expect(directory.forget()).rejects.toThrow('no storage');
  });
});
