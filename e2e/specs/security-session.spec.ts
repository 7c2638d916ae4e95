import type { Page } from '@playwright/test';
import { demoConfig } from '../site/demoConfig';
import { expectNoAxeViolations } from '../support/accessibility';
import { ADDABLE, peopleWho, planToAdd, startRun } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { keptInBrowser } from '../support/keptInBrowser';
import { choosePerson, signIn, SIGN_IN_NAMES } from '../support/signIn';

const WRITE = { method: 'POST', path: '/api/v2/license/organization' };

const signInButton = (page: Page) => page.getByRole('button', { name: 'Sign in', exact: true });
const account = (page: Page) => page.getByRole('button', { name: `Account of ${SIGN_IN_NAMES.admin}` });
const idleWarning = (page: Page) => page.getByRole('alertdialog', { name: 'Are you still there?' });
const ending = (page: Page) => page.getByRole('status', { name: 'State of the sign-in' });
const isWatched = (page: Page) => expect(ending(page)).toBeAttached();

/** A page signed in under a clock of the test's own, with what watches the session on it. */
async function signInByClock(page: Page): Promise<void> {
  await page.clock.install();
  await signIn(page, 'admin', '/history');
  await isWatched(page);
}

test('whoever does nothing is asked, and stays by saying so', async ({ page }) => {
  await signInByClock(page);
  await page.clock.fastForward('27:30');
  await expect(idleWarning(page)).toBeHidden();
  await page.clock.fastForward('00:45');
  await expect(idleWarning(page)).toContainText(/In 1:[0-4]\d you are signed out, in every tab\./);
  await expect(idleWarning(page).getByRole('button', { name: 'Stay signed in' })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(idleWarning(page)).toBeHidden();
  await page.clock.fastForward('27:30');
  await expect(idleWarning(page)).toBeHidden();
  await expect(account(page)).toBeVisible();
});

test('whoever has gone is signed out in every tab, as by hand', async ({ newContext, simulator }) => {
  const context = await newContext();
  const [page, other] = [await context.newPage(), await context.newPage()];
  await signInByClock(page);
  await other.goto('/history');
  await signInButton(other).click();
  await isWatched(other);
  await page.clock.fastForward('20:00');
  // A key in one tab counts in all.
  await other.keyboard.press('Shift');
  await page.clock.fastForward('20:00');
  await expect(account(page)).toBeVisible();
  await expect(idleWarning(page)).toBeHidden();

  // The last moments pass by themselves: a jump over the end would also end the time that a revocation may take.
  await page.clock.fastForward('09:56');
  for (const tab of [page, other]) {
    await expect(
      tab.getByText('You were signed out because nothing was done here for a while.'),
    ).toBeVisible();
    await expect(tab.getByText(SIGN_IN_NAMES.admin)).toHaveCount(0);
  }
  await expect
    .poll(async () => (await simulator.requests()).filter(({ method }) => method === 'DELETE').length)
    .toBe(2);
  expect((await keptInBrowser(page)).records).not.toHaveProperty('license-desk-directory/organizations');
});

test('a run in progress is not cut off', async ({ page, simulator }) => {
  await signInByClock(page);
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  await simulator.faults({ ...WRITE, times: 99, fault: { kind: 'hang', ms: 60_000 } });
  await startRun(page).click();
  await expect(page.getByRole('heading', { name: /^Sending part/ })).toBeVisible();
  await page.clock.fastForward('40:00');
  await expect(idleWarning(page)).toBeHidden();
  await expect(account(page)).toBeVisible();
});

test('the operator may set the time, or none', async ({ page, site, simulator }) => {
  site.serveConfig({ ...demoConfig(simulator.url), idleMinutes: 0 });
  await signInByClock(page);
  await page.clock.fastForward('10:00:00');
  await expect(account(page)).toBeVisible();
  await expect(idleWarning(page)).toBeHidden();
});

test.describe('a sign-in that is about to end', () => {
  test.beforeEach(async ({ page, site, simulator }) => {
    site.serveConfig({ ...demoConfig(simulator.url), idleMinutes: 0 });
    await signInByClock(page);
    await page.clock.fastForward('23:50:00');
    await expect(ending(page)).toBeEmpty();
    await page.clock.fastForward('06:00');
    await expect(ending(page)).toContainText('ends in 4 minutes');
  });

  test('is renewed beside the page', async ({ page }) => {
    await expectNoAxeViolations(page);
    const opening = page.waitForEvent('popup');
    await ending(page).getByRole('button', { name: 'Renew sign-in' }).click();
    await opening;
    await expect(ending(page)).toBeEmpty();
    await page.clock.fastForward('06:00');
    await expect(account(page)).toBeVisible();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
  });

  test('is not renewed by someone else', async ({ page }) => {
    await page.context().clearCookies();
    const opening = page.waitForEvent('popup');
    await ending(page).getByRole('button', { name: 'Renew sign-in' }).click();
    await choosePerson(await opening, 'viewer');
    await expect(ending(page)).toContainText('You signed in as someone else');
    await expect(account(page)).toBeVisible();
    await expect(ending(page).getByRole('button', { name: 'Sign in in this window' })).toBeVisible();
  });

  test('is renewed in the same window where the browser opens no other', async ({ page }) => {
    await page.evaluate(() => {
      window.open = () => null;
    });
    await ending(page).getByRole('button', { name: 'Renew sign-in' }).click();
    await expect(ending(page)).toContainText('blocked');
    await expect(account(page)).toBeVisible();
    await expectNoAxeViolations(page);
    await ending(page).getByRole('button', { name: 'Sign in in this window' }).click();
    await expect(account(page)).toBeVisible();
    await expect(page).toHaveURL('/history');
    await isWatched(page);
    await expect(ending(page)).toBeEmpty();
  });

  test('ends in its time', async ({ page }) => {
    await page.clock.fastForward('06:00');
    await expect(page.getByRole('alertdialog', { name: 'Your sign-in has ended' })).toBeVisible();
  });
});
