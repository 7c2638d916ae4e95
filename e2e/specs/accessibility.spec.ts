import type { Page } from '@playwright/test';
import { expectAccessible, expectWithinReach } from '../support/accessibility';
import {
  ADDABLE,
  activePeople,
  beImpatient,
  choosePeople,
  figure,
  license,
  next,
  peopleWho,
  plannedChanges,
  startRun,
} from '../support/batch';
import { expect, test } from '../support/fixtures';

/** Reading takes a while where the machine is busy. */
const PATIENT = { timeout: 30_000 };
const WRITE = { method: 'POST', path: '/api/v2/license/organization' };

// Each state is looked at in two sizes and two themes, which takes some seconds.
test.describe.configure({ timeout: 240_000 });

async function isThere(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible(PATIENT);
  await expect(page.getByRole('progressbar')).toHaveCount(0, PATIENT);
  await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0, PATIENT);
}

async function look(page: Page, what: string, isPopupOpen = false): Promise<void> {
  await test.step(what, () => expectAccessible(page, { isPopupOpen }));
}

async function visit(page: Page, ...addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await isThere(page);
    await look(page, address);
  }
}

/** Pages whose own specs ask axe about them. */
async function pass(page: Page, ...addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await isThere(page);
    await test.step(address, () => expectWithinReach(page));
  }
}

// Few rows where there may be many: axe looks at each, and a hundred tell no more than ten.
test('definitions and permissions', async ({ asAdmin: page }) => {
  await visit(
    page,
    '/definitions',
    '/definitions/cloudCX3?permission=view',
    '/definitions/no-such-license',
    '/permissions?q=recording',
  );
  await pass(
    page,
    '/definitions?view=tree',
    '/definitions/gc2WEMupgrade?permission=view&scope=effective',
    '/definitions/compare?license=gcSTAupgrade&license=gc1WEMupgrade',
    '/permissions?permission=recording:recording:view&who=roleOnly',
  );
});

test('the organization', async ({ asAdmin: page }) => {
  await visit(page, '/organization?q=ada');
  await page.getByRole('combobox', { name: 'Division' }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await look(page, 'a filter open', true);
  await visit(page, '/organization?q=nobody+of+this+name', '/no/such/page');
  await pass(page, '/organization/overview', '/organization/findings', '/organization/changes');
});

test('users', async ({ asAdmin: page, simulator }) => {
  const [one, other] = await activePeople(simulator);
  if (one === undefined || other === undefined) throw new Error('nobody is active');
  await visit(page, '/users', '/users?q=nobody+of+this+name', '/users/00000000-0000-4000-8000-00000000dead');
  await pass(
    page,
    '/users?q=ada',
    '/users?mode=list',
    `/users/${one.id}?can=recording:recording:view`,
    `/users/compare?user=${one.id}&user=${other.id}`,
  );
  await page.getByRole('button', { name: /^Account of/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look(page, 'the account menu');
});

test('the wizard up to Review', async ({ asAdmin: page, simulator }) => {
  await visit(page, '/history', '/batch');
  await pass(page, ...['paste', 'file', 'holders', 'states'].map((way) => `/batch?by=${way}`));
  await choosePeople(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  await next(page);
  await page.getByRole('radio', { name: 'Swap' }).check();
  await look(page, 'a swap');
  await page.getByRole('radio', { name: 'Make it exactly this list' }).check();
  await look(page, 'exactly this list');
  await page.getByRole('radio', { name: 'Add and remove' }).check();
  await license(page, 'Licenses to add', 'gc2WEMupgrade').check();
  await look(page, 'licenses, with a prerequisite that is missing');
  await next(page);
  await expect(plannedChanges(page)).toBeVisible();
  await page.getByRole('button', { name: 'Run settings' }).click();
  await look(page, 'a plan');
  await page.goto('/batch');
  await expect(page.getByRole('heading', { name: 'Go on with' })).toBeVisible();
  await look(page, 'drafts');
});

test('a run, its results and what follows', async ({ asAdmin: page, simulator }) => {
  await choosePeople(page, await peopleWho(simulator, 'lack', ADDABLE, 6));
  await next(page);
  await license(page, 'Licenses to add', ADDABLE).check();
  await next(page);
  await expect(figure(page, 'Changes')).toContainText('6');
  await beImpatient(page);
  await simulator.faults(
    { ...WRITE, fault: { kind: 'refuse', result: 'NO_SEATS_LEFT', every: 3 } },
    { method: 'POST', path: '/api/v2/license/users', fault: { kind: 'status', status: 429, retryAfter: 40 } },
  );
  await startRun(page).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible(PATIENT);
  await look(page, 'a run that is held');
  await page.getByRole('button', { name: 'Cancel run' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(page, 'the question whether to cancel it');
  await page.getByRole('button', { name: 'Keep running' }).click();
  await simulator.faults({ ...WRITE, fault: { kind: 'refuse', result: 'NO_SEATS_LEFT', every: 3 } });
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Finished' })).toBeVisible({ timeout: 90_000 });
  await look(page, 'results');
  await page.getByRole('button', { name: 'Retry one kind of failure' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look(page, 'ways to retry', true);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Verdict: what it means' }).click();
  await expect(page.getByRole('dialog', { name: 'Verdict' })).toContainText('Not in effect');
  await look(page, 'what a verdict is');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo this run' }).click();
  await expect(page.getByRole('dialog', { name: 'Undo this run' })).toBeVisible();
  await look(page, 'the question whether to undo it');
  await page.goto('/history');
  await expect(page.getByRole('grid', { name: 'Runs' }).getByRole('row')).toHaveCount(2, PATIENT);
  await look(page, 'history');
});

test('whoever may not assign, or see licenses', async ({ signedIn }) => {
  const viewer = await signedIn('viewer', '/batch');
  await isThere(viewer);
  await look(viewer, 'the wizard of a viewer');
  const outsider = await signedIn('outsider', '/definitions');
  await isThere(outsider);
  await look(outsider, 'definitions of an outsider');
  await visit(outsider, '/organization');
  // What can't be read is not told as nobody.
  await expect(outsider.getByText('authorization:license:view')).toBeVisible();
  await expect(outsider.getByText(/^Nobody/)).toHaveCount(0);
  await visit(outsider, '/permissions');
});

test('what is being loaded, and what could not be', async ({ signedIn, simulator }) => {
  const page = await signedIn('admin', '/history');
  const toPage = (name: string) =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
  await simulator.faults({ path: '/api/v2/license', times: 1000, fault: { kind: 'hang', ms: 600_000 } });
  await toPage('Definitions');
  await expect(page.getByRole('heading', { level: 1, name: 'Definitions' })).toBeVisible();
  await look(page, 'definitions on their way');
  await toPage('Organization');
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  // The people come, what they hold doesn't: nothing more will move.
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible(PATIENT);
  await look(page, 'the organization on its way');

  const other = await signedIn('admin', '/history');
  await simulator.faults({
    path: '/api/v2/license',
    times: 1000,
    fault: { kind: 'status', status: 400, body: { message: 'No.', status: 400, contextId: 'c-1' } },
  });
  for (const [address, count] of [
    ['/organization', 1],
    ['/definitions/cloudCX3', 1],
  ] as const) {
    await other.goto(address);
    await expect(other.getByRole('alert').nth(count - 1)).toBeVisible(PATIENT);
    await look(other, `${address}, failed`);
  }
});

test('the sign-in page', async ({ page }) => {
  await page.goto('/login');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await look(page, 'sign in');
});
