import type { Locator, Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';
import { answerPassed, tracesOf } from '../support/signInTraces';
import { choosePerson, SIGN_IN_NAMES } from '../support/signIn';
import type { SimulatorControl } from '../support/simulatorControl';

const signInButton = (page: Page) => page.getByRole('button', { name: 'Sign in', exact: true });
const account = (page: Page, name: string) => page.getByRole('button', { name: `Account of ${name}` });

for (const grant of ['implicit', 'pkce'] as const) {
  test.describe(`with the ${grant} grant`, () => {
    test.use({ grant });

    test('an admin signs in and comes back to the page first asked for', async ({ page, context }) => {
      const answer = answerPassed(page);
      await page.goto('/definitions?q=cloud#top');
      await expect(page).toHaveURL(/\/login\?/);
      await expect(page.getByText('mypurecloud.com')).toBeVisible();
      await signInButton(page).click();
      await choosePerson(page, 'admin');

      await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
      await expect(page).toHaveURL(/\/definitions\?q=cloud#top$/);
      const { secret } = answer();
      expect(await tracesOf(page)).not.toContain(secret);

      expect(JSON.stringify(await context.cookies())).not.toContain(secret);

      // Back leads through the sign-in, which answers once more: the answer is not used, a new one is asked for.
      await page.goBack();
      await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
      expect(page.url()).not.toContain(secret);
    });

    test('a reload asks nothing of someone signed in and keeps the address', async ({ asAdmin: page }) => {
      await page.goto('/users?text=ada');
      await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
      await page.reload();
      await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
      await expect(page).toHaveURL(/\/users\?text=ada$/);
    });

    test('a reload leaves no step of its own to go back through', async ({ asAdmin: page }) => {
      await page.getByRole('link', { name: 'Users' }).click();
      await expect(page).toHaveURL(/\/users$/);
      await page.getByRole('link', { name: 'History' }).click();
      await expect(page).toHaveURL(/\/history$/);
      await page.reload();
      await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
      await page.goBack();
      await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
      await expect(page).toHaveURL(/\/users$/);
    });

    test('a sign-in refused at the service is told, and can be tried again', async ({ page, simulator }) => {
      await page.goto('/login');
      await signInButton(page).click();
      const asked = new URL(page.url());
      expect(asked.origin).toBe(simulator.url);
      const state = asked.searchParams.get('state') ?? '';
      const answer = new URLSearchParams({ error: 'access_denied', error_description: '<b>No</b>', state });
      await page.goto(`/oauth/callback${grant === 'implicit' ? '#' : '?'}${answer.toString()}`);

      await expect(page.getByRole('heading', { name: 'Genesys Cloud did not sign you in' })).toBeVisible();
      await expect(page.getByText('Genesys Cloud says: <b>No</b>')).toBeVisible();
      await expect(page).toHaveURL(/\/oauth\/callback$/);
      await expectNoAxeViolations(page);
      await page.getByRole('button', { name: 'Sign in again' }).click();
      await choosePerson(page, 'admin');
      await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
    });
  });
}

test('the service being out of reach while signing in can be tried again', async ({ page, simulator }) => {
  await page.goto('/organization');
  await signInButton(page).click();
  await simulator.faults({ path: '/api/v2/users/me', times: 3, fault: { kind: 'status', status: 503 } });
  await choosePerson(page, 'admin');
  await expect(page.getByRole('heading', { name: 'Genesys Cloud could not say who you are' })).toBeVisible({
    timeout: 20_000,
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(account(page, SIGN_IN_NAMES.admin)).toBeVisible();
  await expect(page).toHaveURL(/\/organization$/);
});

/** Ends the sign-in at the service, so that the next page asked for meets it. */
async function endSignIn(page: Page, simulator: SimulatorControl): Promise<Locator> {
  await simulator.faults({ path: '/api/v2/', fault: { kind: 'expire-token' } });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Organization' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Your sign-in has ended' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('a sign-in that ends in the middle of work is taken up where it was', async ({
  signedIn,
  simulator,
}) => {
  const page = await signedIn('admin', '/history');
  const dialog = await endSignIn(page, simulator);
  await expectNoAxeViolations(page);
  const opening = page.waitForEvent('popup');
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  const popup = await opening;
  await expect(dialog).toBeHidden();
  expect(popup.isClosed()).toBe(true);
  await expect(page).toHaveURL(/\/organization$/);
  await expect(page.getByRole('grid', { name: 'People' })).toBeVisible();
  await expect(page.getByText('Your sign-in has ended')).toBeHidden();
});

test('a closed sign-in window leaves the page as it is', async ({ signedIn, simulator }) => {
  const page = await signedIn('admin', '/history');
  const dialog = await endSignIn(page, simulator);
  await page.context().clearCookies();
  const opening = page.waitForEvent('popup');
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  await (await opening).close();
  await expect(dialog.getByText('The sign-in window was closed')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled();
});

test('the sign-in page and its progress are accessible', async ({ page }) => {
  await page.goto('/login');
  await expect(signInButton(page)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoAxeViolations(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
