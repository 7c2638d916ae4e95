import type { Page } from '@playwright/test';
import { ADDABLE, peopleWho, planToAdd, runIsOver, startRun } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { count, grid, isRead, row, search, status } from '../support/organizationPage';
import type { SimulatorControl } from '../support/simulatorControl';

const LICENSES = '/api/v2/license/users';
/** A refused page of 500 makes four of a hundred. */
const SMALL_PAGES = { path: LICENSES, fault: { kind: 'status', status: 400 } } as const;

async function pagesAsked(simulator: SimulatorControl): Promise<string[]> {
  const requests = await simulator.requests();
  return requests
    .filter(({ method, path }) => method === 'GET' && path === LICENSES)
    .map(({ query }) => query);
}

const refresh = (page: Page) => page.getByRole('button', { name: 'Refresh' }).click();

test.describe('what this browser keeps', () => {
  test('is there at once on the next visit, with its age, and nothing is read for it', async ({
    asAdmin: page,
    simulator,
  }) => {
    await isRead(page);
    await expect(page.getByText('From this browser’s copy.')).toHaveCount(0);
    const everybody = (await status(page).textContent()) ?? '';
    const before = await pagesAsked(simulator);
    await page.reload();
    await expect(page.getByText('From this browser’s copy.')).toBeVisible();
    await expect(page.getByText(/^Read .* ago by getLicenseUsers|^Read now by/)).toBeVisible();
    await expect(status(page)).toHaveText(everybody);
    await expect(row(page, 'Ada Admin')).toContainText('Active');
    expect(await pagesAsked(simulator)).toEqual(before);

    await refresh(page);
    await expect(page.getByText('From this browser’s copy.')).toHaveCount(0);
    await isRead(page);
    expect((await pagesAsked(simulator)).length).toBeGreaterThan(before.length);
  });

  test('is its admin’s alone', async ({ asAdmin: page, simulator }) => {
    await isRead(page);
    const before = await pagesAsked(simulator);
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: /Vic Viewer/ }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Organization' }).click();
    await isRead(page);
    await expect(page.getByText('From this browser’s copy.')).toHaveCount(0);
    expect((await pagesAsked(simulator)).length).toBeGreaterThan(before.length);
  });
});

test('a reading can be cancelled, and goes on where it stopped', async ({ asAdmin: page, simulator }) => {
  await isRead(page);
  await simulator.faults(SMALL_PAGES, { path: LICENSES, after: 3, fault: { kind: 'hang', ms: 60_000 } });
  const before = await pagesAsked(simulator);
  await refresh(page);
  // Pages are asked for together: which of them hangs isn't told, so 3 or 100 assignments are waited for.
  await expect(page.getByText(/300 of 300 people read, licenses of (203|300) of 303\./)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(
    page.getByText(/^Reading was cancelled: 300 of 300 people read, licenses of (203|300)/),
  ).toBeVisible();
  await expect(page.getByText('What is shown is from the reading before.')).toBeVisible();
  await expect(row(page, 'Ada Admin')).toBeVisible();

  await simulator.faults();
  await page.getByRole('button', { name: 'Read on' }).click();
  await expect(page.getByText(/^Reading was cancelled/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  // Pages that were answered are not asked for again, the one that wasn't is.
  const pages = (await pagesAsked(simulator)).slice(before.length);
  expect(new Set(pages).size).toBe(5);
  expect(pages.length).toBeLessThanOrEqual(6);
  await expect(status(page)).toHaveText(/^303 people$/);
});

test('a reading that fails keeps whom it has read, and goes on from there', async ({
  signedIn,
  simulator,
}) => {
  const page = await signedIn('admin', '/history');
  await simulator.faults(SMALL_PAGES, {
    path: LICENSES,
    after: 3,
    fault: { kind: 'status', status: 400, body: { message: 'Odd', code: 'bad', contextId: 'ctx-page' } },
  });
  await page.getByRole('link', { name: 'Organization' }).click();
  await expect(page.getByText('ctx-page')).toBeVisible({ timeout: 30_000 });
  await expect(
    page.getByText(/Read until then: 300 of 300 people read, licenses of \d+ of 303\./),
  ).toBeVisible();
  await expect(row(page, 'Ada Admin')).toBeVisible();
  await expect(status(page)).toHaveText(/^\d+ people$/);
  const first = await pagesAsked(simulator);
  await page.getByRole('button', { name: 'Try again' }).click();
  await isRead(page);
  await expect(page.getByText('ctx-page')).toHaveCount(0);
  await expect(status(page)).toHaveText(/^303 people$/);
  const again = (await pagesAsked(simulator)).slice(first.length);
  expect(again.length).toBeLessThan(4);
  expect(again.join(' ')).not.toContain('pageNumber=1&');
});

test('an ended sign-in stops a reading, which goes on once the admin is back', async ({
  asAdmin: page,
  simulator,
}) => {
  await isRead(page);
  await simulator.faults({ path: LICENSES, fault: { kind: 'expire-token' } });
  await refresh(page);
  const popup = page.waitForEvent('popup');
  await page
    .getByRole('alertdialog', { name: 'Your sign-in has ended' })
    .getByRole('button', { name: 'Sign in', exact: true })
    .click();
  await popup;
  await isRead(page);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
});

test('where people can’t be paged further, the cursor goes on, and the page says so', async ({
  asAdmin: page,
  simulator,
}) => {
  await isRead(page);
  const path = '/api/v2/users';
  await simulator.faults(
    { method: 'GET', path, fault: { kind: 'status', status: 400 } },
    { method: 'GET', path, after: 2, fault: { kind: 'status', status: 400 } },
  );
  await refresh(page);
  await expect(page.getByText(/the rest was read by cursor \(GET \/users\/query\)/)).toBeVisible();
  await expect(status(page)).toHaveText(/^303 people$/);
  await expect(row(page, 'Ada Admin')).toBeVisible();
});

test('pages that shift once are read again, so that nobody is missing', async ({
  asAdmin: page,
  simulator,
}) => {
  await isRead(page);
  await simulator.faults(SMALL_PAGES, { path: LICENSES, after: 2, fault: { kind: 'shift' } });
  await refresh(page);
  await expect(page.getByText('From this browser’s copy.')).toHaveCount(0);
  await expect(status(page)).toHaveText(/^30[46] people$/);
  await expect(page.getByText('May be incomplete')).toHaveCount(0);
  const { assignments } = await simulator.state();
  const holders = Object.values(assignments).filter((held) => held.includes('cloudCX1')).length;
  await expect(count(page, 'cloudCX1')).toHaveAccessibleName(new RegExp(`: ${holders} holders`));
});

test('what a run has changed is shown without a new reading', async ({ asAdmin: page, simulator }) => {
  await isRead(page);
  const [person] = await peopleWho(simulator, 'lack', ADDABLE, 1);
  await planToAdd(page, person === undefined ? [] : [person]);
  await startRun(page).click();
  await runIsOver(page);
  const before = await pagesAsked(simulator);
  await page.getByRole('link', { name: 'Organization' }).click();
  await search(page).fill(person?.email ?? '');
  await expect(grid(page).getByRole('link', { name: ADDABLE })).toBeVisible();
  expect(await pagesAsked(simulator)).toEqual(before);
});
