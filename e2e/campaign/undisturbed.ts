import { QueryClient } from '@tanstack/react-query';
import { createHttp } from '../../src/api/http';
import { createLicenseApi } from '../../src/api/LicenseApi';
import { createAuthorizationApi } from '../../src/api/AuthorizationApi';
import { createOrganizationApi } from '../../src/api/OrganizationApi';
import { createUsersApi } from '../../src/api/UsersApi';
import { buildDefinitionGraph } from '../../src/licensing/definitionGraph';
import { planBatch } from '../../src/licensing/plan';
import type { Person } from '../../src/licensing/model';
import type { Apis } from '../../src/queries/ApiContext';
import { reviewReadsQuery } from '../../src/queries/reviewReads';
import { createJournal, type Journal } from '../../src/runs/journal';
import { createLocalLocks } from '../../src/runs/locks';
import { createPacer, type PacePriority } from '../../src/runs/pacer';
import { createRunner } from '../../src/runs/runner';
import { newRunFrom, type RunSnapshot } from '../../src/runs/runTypes';
import { startSimulator } from '../simulator/server';
import { countRequests } from './countRequests';
import { createCampaignClock, type CampaignClock } from './campaignClock';
import { createControl, type Control, type LoggedRequest } from './control';
import { OWNER } from './stage';

const LICENSE = 'gcSTAupgrade';
const PERMISSIONS = ['authorization:grant:add', 'authorization:license:view', 'directory:user:view'];
const RATE_LIMIT = 300;

export interface Undisturbed {
  /** People in the organization. */
  readonly organizationSize: number;
  readonly changes: number;
  /** Sets of roles among the people concerned, each different from the others. */
  readonly roleSets: number;
  /** What was asked while the plan was read, without the definitions, which are there already. */
  readonly planning: readonly LoggedRequest[];
  readonly running: readonly LoggedRequest[];
  readonly minutes: number;
  readonly counts: RunSnapshot['counts'];
  /** Changes that took effect. */
  readonly effective: number;
}

/** Plans and runs one batch that adds a license to so many people, with nothing in its way. */
export async function runUndisturbed(people: number, changes: number): Promise<Undisturbed> {
  const clock = createCampaignClock();
  const restoreFetch = countRequests(clock);
  const simulator = await startSimulator({
    port: 0,
    users: people,
    rateLimit: RATE_LIMIT,
    clock: clock.forSimulator,
  });
  const control = createControl(simulator.url, clock);
  try {
    const lacking = (await peopleWithout(simulator.url, control, clock)).slice(0, changes);
    if (lacking.length < changes) throw new Error(`Only ${lacking.length} people lack ${LICENSE}`);
    await control.reset();
    const userIds = lacking.map(({ id }) => id);
    return { ...(await planAndRun(simulator.url, control, clock, userIds)), roleSets: roleSetsOf(lacking) };
  } finally {
    restoreFetch();
    await simulator.close();
  }
}

/** Active people who lack the license. */
async function peopleWithout(url: string, control: Control, clock: CampaignClock): Promise<Person[]> {
  const { users } = apisOf(url, clock, await control.token(PERMISSIONS), async () => undefined);
  const held = await control.state();
  const lacking: Person[] = [];
  for (let pageNumber = 1, pageCount = 1; pageNumber <= pageCount; pageNumber += 1) {
    const page = await users.getUsers({ pageSize: 500, pageNumber, state: 'active', expand: true });
    lacking.push(...page.people.filter(({ id }) => held.get(id)?.has(LICENSE) === false));
    pageCount = page.pageCount ?? pageCount;
  }
  return lacking;
}

function roleSetsOf(people: readonly Person[]): number {
  const sets = people.map(({ roles }) => [...new Set(roles?.map(({ id }) => id))].sort().join());
  return new Set(sets.filter((set) => set !== '')).size;
}

async function planAndRun(
  url: string,
  control: Control,
  clock: CampaignClock,
  userIds: readonly string[],
): Promise<Omit<Undisturbed, 'roleSets'>> {
  const token = await control.token(PERMISSIONS);
  const pacer = createPacer({ clock });
  const doors = (priority: PacePriority): Apis => apisOf(url, clock, token, pacer.beforeSend(priority));
  const definitions = await doors('interactive').license.getLicenseDefinitions();
  const begunAt = clock.now();
  const before = (await control.requests()).length;

  const client = new QueryClient();
  const review = { draftId: 'bench', userIds, organizationSize: null };
  const reading = client.fetchQuery(reviewReadsQuery(doors('interactive'), review));
  let isRead = false;
  void reading.finally(() => (isRead = true)).catch(() => undefined);
  await clock.runUntil(() => isRead);
  const reads = await reading;
  client.clear();
  const plan = planBatch({
    intent: { kind: 'assign', userIds, add: [LICENSE], remove: [] },
    graph: buildDefinitionGraph(definitions),
    admin: { userId: OWNER.adminId },
    ...reads,
  });
  const planned = (await control.requests()).length;

  const runner = createRunner({
    licenseApi: doors('run').license,
    journal: timeless(createJournal(), clock),
    clock,
    pacer,
    locks: createLocalLocks(),
  });
  const newRun = newRunFrom(plan, {
    owner: OWNER,
    adminName: 'Nobody',
    name: 'Bench',
    reason: '',
    origin: { kind: 'wizard' },
    reviewed: reads.licenses,
    reviewedAt: clock.now(),
    organizationSize: reads.organizationSize,
  });
  void runner.start(newRun);
  await clock.runUntil(() => (runner.getSnapshot()?.outcome ?? null) !== null);
  const snapshot = runner.getSnapshot();
  if (snapshot?.outcome !== 'completed') throw new Error(`The run is ${snapshot?.outcome ?? 'not there'}`);

  const requests = await control.requests();
  return {
    organizationSize: (await control.state()).size,
    changes: newRun.waves.flat().length,
    planning: requests.slice(before, planned),
    running: requests.slice(planned),
    minutes: (clock.now() - begunAt) / 60_000,
    counts: snapshot.counts,
    effective: (await control.ledger()).filter(({ effective }) => effective).length,
  };
}

/** The disk takes no time. */
function timeless(journal: Journal, clock: CampaignClock): Journal {
  return {
    ...journal,
    save: (run, parts) => clock.during(() => journal.save(run, parts)),
    findUnfinished: (owner) => clock.during(() => journal.findUnfinished(owner)),
  };
}

function apisOf(url: string, clock: CampaignClock, token: string, beforeSend: () => Promise<void>): Apis {
  const http = createHttp({
    baseUrl: url,
    getAccessToken: () => token,
    onUnauthorized: () => undefined,
    beforeSend,
    readRetries: 0,
    timer: clock,
  });
  return {
    license: createLicenseApi(http),
    users: createUsersApi(http),
    organization: createOrganizationApi(http),
    authorization: createAuthorizationApi(http),
    organizationKey: OWNER.organizationId,
  };
}
