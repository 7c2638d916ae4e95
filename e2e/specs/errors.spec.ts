import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';
import type { Fault } from '../support/simulatorControl';

const DEFINITIONS = '/api/v2/license/definitions';
const main = (page: Page) => page.getByRole('main');
const navigate = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();

/** Reads are tried three times before the admin is told. */
const always = (fault: Fault) => ({ path: DEFINITIONS, times: 1_000, fault });

const CASES: readonly { name: string; fault: Fault; title: string; says: RegExp; contextId: boolean }[] = [
  {
    name: 'a server error',
    fault: { kind: 'status', status: 500 },
    title: 'Genesys Cloud has a problem',
    says: /status 500/,
    contextId: true,
  },
  {
    name: 'an overloaded service',
    fault: { kind: 'status', status: 503 },
    title: 'Genesys Cloud has a problem',
    says: /status 503/,
    contextId: true,
  },
  {
    name: 'a cut connection',
    fault: { kind: 'drop-before' },
    title: 'No answer from Genesys Cloud',
    says: /Check the connection/,
    contextId: false,
  },
  {
    name: 'a page instead of an answer',
    fault: { kind: 'html' },
    title: 'The answer could not be read',
    says: /proxy or a sign-in page/,
    contextId: false,
  },
  {
    name: 'half an answer',
    fault: { kind: 'truncate' },
    title: 'The answer could not be read',
    says: /Try again/,
    contextId: false,
  },
  {
    name: 'a refusal',
    fault: { kind: 'status', status: 409 },
    title: 'Genesys Cloud refused the request',
    says: /status 409/,
    contextId: true,
  },
];

for (const { name, fault, title, says, contextId } of CASES) {
  test(`${name}: what happened, that nothing changed, what to do`, async ({ signedIn, simulator }) => {
    const page = await signedIn('admin', '/history');
    await simulator.faults(always(fault));
    await navigate(page, 'Definitions');

    const alert = main(page).getByRole('alert').filter({ hasText: title });
    await expect(alert).toBeVisible({ timeout: 20_000 });
    await expect(alert).toContainText(says);
    await expect(alert).toContainText('Nothing was changed: this only read.');
    if (contextId) await expect(alert.getByRole('button', { name: 'Copy: Context id' })).toBeVisible();

    await simulator.faults();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('grid', { name: 'License definitions' })).toBeVisible();
  });
}

test('an error is accessible in both themes and on a small screen', async ({ signedIn, simulator }) => {
  const page = await signedIn('admin', '/history');
  await simulator.faults(
    always({
      kind: 'status',
      status: 400,
      body: {
        message: `<img src=x onerror=alert(1)> ${'long '.repeat(2_000)}`,
        status: 400,
        contextId: 'c-1',
      },
    }),
  );
  await navigate(page, 'Definitions');
  await expect(main(page).getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a rate limit is waited for, and said', async ({ signedIn, simulator }) => {
  const page = await signedIn('admin', '/history');
  await simulator.faults({ path: DEFINITIONS, fault: { kind: 'status', status: 429, retryAfter: 4 } });
  await navigate(page, 'Definitions');
  await expect(page.getByRole('status').filter({ hasText: 'asked to slow down' })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'License definitions' })).toBeVisible();
  await expect(page.getByText('asked to slow down')).toBeHidden();
});

test('a longer wait than a minute or so is the admin’s to decide', async ({ signedIn, simulator }) => {
  const page = await signedIn('admin', '/history');
  await simulator.faults(always({ kind: 'status', status: 429, retryAfter: 600 }));
  await navigate(page, 'Definitions');
  const alert = main(page).getByRole('alert').filter({ hasText: 'Too many requests for now' });
  await expect(alert).toContainText('600 seconds');
});

test('no network is said, and what failed is asked again when it is back', async ({ signedIn }) => {
  const page = await signedIn('admin', '/history');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Definitions' }).hover();
  await navigate(page, 'Definitions');
  await expect(page.getByRole('grid', { name: 'License definitions' })).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: 'You are offline.' })).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText('You are offline.')).toBeHidden();
});

test('a part of the app that is gone after a release offers a reload', async ({ signedIn, watch }) => {
  watch.expectMessage(/dynamically imported module|Failed to fetch|errorElement|ErrorBoundary|preload/i);
  const page = await signedIn('admin', '/history');
  await page.context().setOffline(true);
  await navigate(page, 'Users');
  await expect(main(page).getByText('This part of License Desk could not be loaded')).toBeVisible();
  await page.context().setOffline(false);
  await main(page).getByRole('button', { name: 'Reload the page' }).click();
  await expect(page).toHaveURL(/\/users$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Users' })).toBeVisible();
});

test('what is not there is told as such', async ({ asAdmin: page }) => {
  await page.goto('/definitions/no-such-license');
  await expect(page.getByRole('heading', { name: 'No license “no-such-license”' })).toBeVisible();
  await page.goto('/no-such-page');
  await expect(page.getByText('There is no such page')).toBeVisible();
});

test('whoever lacks a permission is told its name, on each page', async ({ asOutsider: page }) => {
  for (const path of ['/definitions', '/batch']) {
    await page.goto(path);
    await expect(
      main(page)
        .getByText(/authorization:(license:view|grant:add)/)
        .first(),
    ).toBeVisible();
  }
});

test('a viewer is told in the wizard what is missing before anything is chosen', async ({
  asViewer: page,
}) => {
  await navigate(page, 'Batch assign');
  await expect(main(page).getByText('authorization:grant:add').first()).toBeVisible();
});
