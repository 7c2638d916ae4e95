import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import {
  ADDABLE,
  choosePeople,
  figure,
  license,
  next,
  peopleWho,
  plannedChanges,
  planToAdd,
  startRun,
  type KnownPerson,
} from '../support/batch';
import { expect, test } from '../support/fixtures';
import type { SimulatorControl } from '../support/simulatorControl';

/** A role of queue work, and the tier that covers what it grants. */
const AGENT = 'Contact Center Agent';
const TIER = 'cloudCX1';

async function agentsWithTheTier(simulator: SimulatorControl, count: number): Promise<KnownPerson[]> {
  const token = await simulator.token({ permissions: ['directory:user:view'] });
  const response = await fetch(
    `${simulator.url}/api/v2/users?pageSize=500&state=active&expand=authorization`,
    {
      headers: { Authorization: `Bearer ${token}` },
    },
  );
  // The listing's shape is genesys-cloud.md's.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { entities } = (await response.json()) as {
    entities: { id: string; authorization: { roles: { name: string }[] } }[];
  };
  const agents = new Set(
    entities
      .filter(({ authorization }) => authorization.roles.some(({ name }) => name === AGENT))
      .map(({ id }) => id),
  );
  const { assignments } = await simulator.state();
  const holders = (await peopleWho(simulator, 'hold', TIER, count)).map(({ id }) => id);
  expect(holders.length).toBe(count);
  const all = await peopleWho(simulator, 'hold', TIER, 30);
  const people = all.filter(({ id }) => agents.has(id) && (assignments[id] ?? []).length === 1);
  expect(people.length, `${AGENT}s who hold ${TIER} alone`).toBeGreaterThanOrEqual(count);
  return people.slice(0, count);
}

async function planToRemoveTheTier(page: Page, people: readonly KnownPerson[]): Promise<void> {
  await choosePeople(page, people);
  await next(page);
  await license(page, 'Licenses to remove', TIER).check();
  await next(page);
  await expect(plannedChanges(page)).toBeVisible();
}

async function rolesAskedFor(simulator: SimulatorControl): Promise<number> {
  const isReading = ({ method, path }: { method: string; path: string }) =>
    method === 'GET' && path === '/api/v2/authorization/roles';
  return (await simulator.requests()).filter(isReading).length;
}

const effects = (page: Page) => page.getByRole('region', { name: 'Effect on what people can do' });
const reminder = (page: Page) => page.getByRole('note', { name: 'Automatic assignment by role' });

test('what roles grant and no license covers any more is told', async ({ asAdmin: page, simulator }) => {
  const people = await agentsWithTheTier(simulator, 2);
  await planToRemoveTheTier(page, people);
  const group = effects(page)
    .getByRole('button', { name: /of the lost (is|are) granted by/ })
    .first();
  await group.click();
  const granted = effects(page).getByRole('list', {
    name: 'Granted by a role, and covered by no license any more',
  });
  await expect(granted.first()).toContainText('routing:queue:join');
  await expectNoAxeViolations(page);
  await expect(reminder(page)).toContainText(
    '2 people lose a license that their roles call for: it may be given back.',
  );
  expect(await rolesAskedFor(simulator)).toBe(1);
});

test('an admin who may not see roles is told what is not known', async ({ asAdmin: page, simulator }) => {
  const people = await agentsWithTheTier(simulator, 2);
  await simulator.faults({
    path: '/api/v2/authorization/roles',
    times: 20,
    fault: { kind: 'status', status: 403 },
  });
  await planToRemoveTheTier(page, people);
  await expect(effects(page)).toContainText(
    'What people’s roles grant is not known: you lack the permission authorization:role:view.',
  );
  const group = effects(page)
    .getByRole('button', { name: /Roles not known/ })
    .first();
  await group.click();
  await expect(effects(page)).toContainText('What the roles of these people grant is not known');
  await expect(effects(page).getByRole('list', { name: 'Covered no more' })).toBeVisible();
  await expect(figure(page, 'Changes')).toContainText('2');
  await expect(startRun(page)).toBeEnabled();
});

test('roles that could not be read are read again', async ({ asAdmin: page, simulator }) => {
  const people = await agentsWithTheTier(simulator, 2);
  await simulator.faults({
    path: '/api/v2/authorization/roles',
    times: 3,
    fault: { kind: 'status', status: 500 },
  });
  await planToRemoveTheTier(page, people);
  await effects(page).getByRole('button', { name: 'Try again' }).click();
  await expect(
    effects(page)
      .getByRole('button', { name: /of the lost (is|are) granted by/ })
      .first(),
  ).toBeVisible();
});

test('what automatic assignment may take back is a reminder, and what it can’t be asked is said', async ({
  asAdmin: page,
  simulator,
}) => {
  const people = await peopleWho(simulator, 'lack', ADDABLE, 3);
  await planToAdd(page, people);
  await expect(reminder(page)).toContainText(
    /\d (person gets|people get) a license that none of their roles calls for/,
  );
  await expect(page.getByRole('grid', { name: 'Planned changes' }).getByText('With a warning')).toHaveCount(
    0,
  );
  expect(await rolesAskedFor(simulator)).toBe(0);

  await simulator.faults({
    path: '/api/v2/license/infer',
    times: 50,
    fault: { kind: 'status', status: 400 },
  });
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect(reminder(page)).toContainText('For 3 people it is not known what their roles call for.');
  await expect(startRun(page)).toBeEnabled();
});

test('a plan’s worker that fails is started anew, and nothing typed is lost', async ({
  asAdmin: page,
  simulator,
  watch,
}) => {
  watch.expectMessage(/the worker breaks/);
  const people = await peopleWho(simulator, 'lack', ADDABLE, 30);
  await planToAdd(page, people);
  await page.getByRole('textbox', { name: 'Reason' }).fill('CHG-5');
  const worker = page.workers().find((one) => one.url().includes('planWorker'));
  if (worker === undefined) throw new Error('no worker plans');
  await worker.evaluate(() => {
    setTimeout(() => {
      throw new Error('the worker breaks');
    });
  });
  await expect.poll(() => page.workers().some((one) => one === worker)).toBe(false);
  await page.getByRole('searchbox', { name: 'Person or license' }).fill('speech');
  const retry = page.getByRole('button', { name: 'Try again' }).first();
  await retry.click();
  await expect(plannedChanges(page)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('CHG-5');
  await expect(figure(page, 'Changes')).toContainText('30');
});
