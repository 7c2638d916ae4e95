import type { Page } from '@playwright/test';
import { startSimulator } from '../simulator/server';
import { demoConfig } from '../site/demoConfig';
import { activePeople, choosePeople, next } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { choosePerson } from '../support/signIn';
import { simulatorControl, type SimulatorControl } from '../support/simulatorControl';

const PATIENT = { timeout: 30_000 };
const matching = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /^\d+ people/ });
const drafts = (page: Page) => page.getByRole('listitem', { name: 'Drafts' });
const copy = (page: Page) => page.getByRole('listitem', { name: 'Copy of the organization' });
const account = (page: Page) => page.getByRole('button', { name: /^Account of/ });

async function signInTo(page: Page, organization: RegExp): Promise<void> {
  await page.goto('/organization');
  await page.getByRole('radio', { name: organization }).check();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await choosePerson(page, 'admin');
  await expect(account(page)).toBeVisible(PATIENT);
}

/** How many requests came with a token that isn't the simulator's own. */
async function refusedTokens(simulator: SimulatorControl): Promise<number> {
  return (await simulator.requests()).filter(({ status }) => status === 401).length;
}

let other: Awaited<ReturnType<typeof startSimulator>>;
test.beforeEach(async () => {
  other = await startSimulator({ port: 0, users: 120, seed: 7, rateLimit: 0 });
});
test.afterEach(() => other.close());

test('two organizations side by side in two tabs stay apart', async ({ newContext, site, simulator }) => {
  test.setTimeout(120_000);
  const otherSimulator = simulatorControl(other.url);
  const [first] = demoConfig(simulator.url).organizations;
  const [second] = demoConfig(other.url, 'pkce').organizations;
  site.serveConfig({
    organizations: [
      { ...first, name: 'First' },
      { ...second, name: 'Second', region: 'mypurecloud.de' },
    ],
  });
  const context = await newContext();
  const [one, two] = [await context.newPage(), await context.newPage()];
  await signInTo(one, /First/);
  await signInTo(two, /Second/);
  await expect(matching(one)).toHaveText('303 people', PATIENT);
  await expect(matching(two)).toHaveText('123 people', PATIENT);

  await test.step('what one keeps the other does not see', async () => {
    await choosePeople(one, (await activePeople(simulator)).slice(0, 1));
    await next(one);
    for (const page of [one, two]) await page.goto('/storage');
    await expect(drafts(one)).toContainText('1 entry');
    await expect(drafts(two)).toContainText('Nothing kept');
    for (const page of [one, two]) await expect(copy(page)).not.toContainText('Nothing kept');
  });

  expect(await refusedTokens(simulator)).toBe(0);
  await test.step('signing out of one leaves the other as it is', async () => {
    await account(one).click();
    await one.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
    await expect(one.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
    await two.reload();
    await expect(account(two)).toBeVisible();
    await expect(copy(two)).not.toContainText('Nothing kept');
  });
  expect(await refusedTokens(otherSimulator)).toBe(0);
});
