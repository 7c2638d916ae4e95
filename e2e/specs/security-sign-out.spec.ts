import type { Page } from '@playwright/test';
import { demoConfig } from '../site/demoConfig';
import { expectNoAxeViolations } from '../support/accessibility';
import { ADDABLE, peopleWho, planToAdd, startRun } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { keptInBrowser } from '../support/keptInBrowser';
import { chooseInAccountMenu, signIn, SIGN_IN_NAMES } from '../support/signIn';

const WRITE = { method: 'POST', path: '/api/v2/license/organization' };
const COPY = 'license-desk-directory/organizations';
const SNAPSHOTS = 'license-desk-snapshots/snapshots';
const RUNS = 'license-desk-runs/runs';

const signInButton = (page: Page) => page.getByRole('button', { name: 'Sign in', exact: true });
const account = (page: Page, name: string) => page.getByRole('button', { name: `Account of ${name}` });

const keptRecords = async (page: Page) => (await keptInBrowser(page)).records;

/** The organization has been read, and its copy and snapshot stand in this browser. */
async function isKept(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Organization' }).click();
  await expect.poll(() => keptRecords(page)).toMatchObject({ [COPY]: 1, [SNAPSHOTS]: 1 });
}

test('signing out revokes the access, in all tabs of the same admin, and takes the copy along', async ({
  newContext,
  simulator,
}) => {
  const context = await newContext();
  const [page, other] = [await context.newPage(), await context.newPage()];
  await signIn(page, 'admin', '/history');
  // The service knows this browser already, so it asks nothing.
  await other.goto('/history');
  await signInButton(other).click();
  await expect(account(other, SIGN_IN_NAMES.admin)).toBeVisible();
  const stranger = await (await newContext()).newPage();
  await signIn(stranger, 'viewer', '/history');
  await isKept(page);

  await chooseInAccountMenu(page, 'Sign out');
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await expect(page).toHaveURL(/\/login$/);
  await expect(other.getByText('You signed out in another tab')).toBeVisible();
  await expect(account(stranger, SIGN_IN_NAMES.viewer)).toBeVisible();

  await expect
    .poll(async () => (await simulator.requests()).filter(({ method }) => method === 'DELETE').length)
    .toBe(2);
  for (const tab of [page, other]) {
    await expect(tab.getByText('Ada Admin')).toHaveCount(0);
    expect(await keptRecords(tab)).toEqual({
      [SNAPSHOTS]: 1,
      'license-desk-snapshots/bodies': 1,
    });
  }
  await page.goto('/organization');
  await expect(signInButton(page)).toBeVisible();
});

test('going back after signing out shows nothing, and asks to sign in', async ({ asAdmin: page }) => {
  await isKept(page);
  await chooseInAccountMenu(page, 'Sign out');
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await page.goBack();
  await expect(signInButton(page)).toBeVisible();
  await expect(page.getByText(SIGN_IN_NAMES.admin)).toHaveCount(0);
  await expect(page.getByRole('grid')).toHaveCount(0);
});

test('a page that the browser brings back whole is loaded anew', async ({ asAdmin: page }) => {
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await loaded;
  await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
});

test('what stays after signing out is shown to the same admin alone', async ({
  asAdmin: page,
  simulator,
}) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  const draft = page.url();
  await chooseInAccountMenu(page, 'Sign out');
  await expect(page.getByText('You are signed out.')).toBeVisible();

  await signIn(page, 'divisional', new URL(draft).pathname + new URL(draft).search);
  await expect(page.getByText('This batch is not in this browser')).toBeVisible();
  await chooseInAccountMenu(page, 'Sign out');
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await signIn(page, 'admin', new URL(draft).pathname + new URL(draft).search);
  await expect(page.getByRole('grid', { name: 'Planned changes' })).toBeVisible();
});

test('“Sign out and delete” names a run that is not finished, and leaves nothing', async ({
  newContext,
  simulator,
}) => {
  const context = await newContext();
  const [page, other] = [await context.newPage(), await context.newPage()];
  await signIn(page, 'admin');
  await isKept(page);
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  await simulator.faults({ ...WRITE, times: 99, fault: { kind: 'hang', ms: 60_000 } });
  await startRun(page).click();
  await expect(page.getByRole('heading', { name: /^Sending part/ })).toBeVisible();
  // Another tab of the same admin has a draft and the organization open.
  await other.goto('/batch');
  await signInButton(other).click();
  await expect(account(other, SIGN_IN_NAMES.admin)).toBeVisible();
  expect(await keptRecords(page)).toMatchObject({ [COPY]: 1, [RUNS]: 1, [SNAPSHOTS]: 1 });

  await chooseInAccountMenu(page, 'Sign out and delete…');
  const dialog = page.getByRole('dialog', { name: 'Sign out and delete?' });
  await expect(dialog.getByRole('alert')).toContainText('is under way: 0 of 2 changes are done');
  await expect(dialog.getByRole('listitem').filter({ hasText: '1 run with its results' })).toBeVisible();
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  expect(await keptRecords(page)).toMatchObject({ [RUNS]: 1 });

  await chooseInAccountMenu(page, 'Sign out and delete…');
  await dialog.getByRole('button', { name: 'Sign out and delete' }).click();
  await expect(page.getByText('what this browser kept of your work has been deleted')).toBeVisible();
  await expect(other.getByText('You signed out in another tab')).toBeVisible();
  await expect.poll(() => keptRecords(other)).toEqual({});
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/')))).toEqual([]);
});

test('what could not be deleted is told', async ({ asAdmin: page }) => {
  await isKept(page);
  // A newer License Desk has been here: its journal can't be opened by this one.
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('license-desk-runs', 99);
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
        opening.addEventListener('error', () => reject(opening.error ?? new Error('IndexedDB')));
      }),
  );
  await chooseInAccountMenu(page, 'Sign out and delete…');
  await page
    .getByRole('dialog', { name: 'Sign out and delete?' })
    .getByRole('button', { name: 'Sign out and delete' })
    .click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be deleted' })).toBeVisible();
  expect(await keptRecords(page)).toEqual({});
});

test('several organizations: signing out of one leaves the other, and its copy', async ({
  newContext,
  site,
  simulator,
}) => {
  const [first] = demoConfig(simulator.url, 'implicit').organizations;
  const second = {
    ...first,
    name: 'Second',
    region: 'mypurecloud.de',
    clientId: 'license-desk-pkce',
    grant: 'pkce',
  };
  site.serveConfig({ organizations: [first, second] });
  const context = await newContext();
  const [one, two] = [await context.newPage(), await context.newPage()];

  await one.goto('/login');
  await expect(signInButton(one)).toBeVisible();
  await expectNoAxeViolations(one);
  await signIn(one, 'admin');
  await two.goto('/organization');
  await two.getByRole('radio', { name: /Second/ }).check();
  // The service knows this browser already, so it asks nothing.
  await signInButton(two).click();
  await expect(two.getByRole('group', { name: 'Organization you are signed in to' })).toContainText(
    'mypurecloud.de',
  );

  await chooseInAccountMenu(one, 'Sign out');
  await expect(signInButton(one)).toBeVisible();
  await expect(account(two, SIGN_IN_NAMES.admin)).toBeVisible();
});
