import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { next, startRun } from '../support/batch';
import { openFile, saved, snapshots } from '../support/changesPage';
import { expect, test } from '../support/fixtures';
import { HOSTILE, HOSTILE_ID, HOSTILE_NAMES, personIdOf, serveHostile } from '../support/hostile';

const PATIENT = { timeout: 30_000 };
const PAGES = [
  '/',
  '/definitions',
  '/definitions?view=tree',
  '/definitions?view=graph',
  '/permissions',
  `/permissions?q=${encodeURIComponent(HOSTILE.html)}`,
  '/organization',
  '/organization/overview',
  '/organization/findings',
  '/organization/changes',
  '/users?q=a',
  `/users/${encodeURIComponent(HOSTILE_ID)}`,
  '/batch',
  '/history',
  '/about',
];

/** That nothing of what the service told has become more than text, or has torn the page. */
async function expectInert(page: Page, what: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first(), what).toBeVisible(PATIENT);
  const seen = await page.evaluate(() => ({
    ran: 'pwned' in window,
    elements: [
      ...document.querySelectorAll('img[src="x"],script:not([src]),iframe,object,embed,svg[onload],main b'),
    ].map(({ outerHTML }) => outerHTML.slice(0, 200)),
    addresses: [...document.querySelectorAll('a[href]')]
      .map((link) => (link instanceof HTMLAnchorElement ? link.href : ''))
      .filter((href) => href !== '' && new URL(href).origin !== location.origin),
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
    polluted: 'pwned' in {} || Object.keys(Object.prototype).length > 0,
  }));
  expect(seen, what).toEqual({
    ran: false,
    elements: [],
    addresses: [],
    tooWide: 0,
    height: seen.height,
    polluted: false,
  });
  expect(seen.height, `${what}: its height`).toBeLessThan(20_000);
}

async function signInAmong(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: /Ada Admin/ }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible(PATIENT);
}

/** A batch for hostile people and a hostile license, as far as Review; each step is looked at. */
async function planAmong(page: Page): Promise<void> {
  await signInAmong(page, '/batch');
  await page.getByRole('searchbox', { name: 'Search for people' }).fill('an');
  await page.getByRole('button', { name: /^Add these/ }).click();
  await expectInert(page, 'Users');
  await next(page);
  await expectInert(page, 'Licenses');
  await page
    .getByRole('group', { name: 'Licenses to add' })
    .getByRole('checkbox', { name: HOSTILE.svg })
    .check();
  await next(page);
  await expect(page.getByRole('grid', { name: 'Planned changes' })).toBeVisible(PATIENT);
  await expectInert(page, 'Review');
}

test.beforeEach(({ simulator }) => serveHostile(simulator));

test('hostile names, descriptions and ids are text on every page', async ({ page }) => {
  test.setTimeout(240_000);
  await signInAmong(page, '/');
  for (const address of PAGES) {
    await page.goto(address);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.getByRole('progressbar')).toHaveCount(0, PATIENT);
      await expectInert(page, `${address} at ${String(width)} px`);
    }
  }
});

test('every hostile text is a definition and a person with a page of its own', async ({ page }) => {
  test.setTimeout(240_000);
  await signInAmong(page, '/history');
  for (const name of HOSTILE_NAMES) {
    await page.goto(`/users/${personIdOf(name)}`);
    await expect(page.getByRole('region', { name: 'Roles', exact: true })).toBeVisible(PATIENT);
    await expectInert(page, `the person ${name}`);
    // No id is so long: the answer that has one is refused, see below.
    if (name === 'long') continue;
    await page.goto(`/definitions/${encodeURIComponent(HOSTILE[name].toWellFormed())}`);
    await expectInert(page, `the definition ${name}`);
  }
});

test('an id is one segment of a path, whatever stands in it', async ({ page, simulator }) => {
  await signInAmong(page, `/users/${encodeURIComponent(HOSTILE_ID)}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Ida' })).toBeVisible(PATIENT);
  const paths = (await simulator.requests()).map(({ path }) => path);
  expect(paths).toContain(`/api/v2/users/${encodeURIComponent(HOSTILE_ID)}`);
  expect(paths.filter((path) => path.includes('..'))).toEqual(
    paths.filter((path) => path.includes(encodeURIComponent(HOSTILE_ID))),
  );
});

test('no cell of an export begins a formula', async ({ page }) => {
  await signInAmong(page, '/organization');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const csv = await readFile(await (await downloading).path(), 'utf8');
  expect(csv).toContain(`'${HOSTILE.formula.replaceAll('"', '""')}`);
  expect(csv).not.toMatch(/(^|,|\n)"?[=+\-@\t\r＝＋－＠]/);
});

test('what a batch is answered is text in its results', async ({ page }) => {
  test.setTimeout(200_000);
  await planAmong(page);
  await startRun(page).click();
  await expect(page.getByRole('grid', { name: 'Results' }).getByText(HOSTILE.html).first()).toBeVisible({
    timeout: 100_000,
  });
  await expectInert(page, 'Results');
});

test('what a plan file and a snapshot file hold is text to whoever opens them', async ({
  signedIn,
  page,
}) => {
  test.setTimeout(200_000);
  await planAmong(page);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(HOSTILE.html);
  await page.getByRole('textbox', { name: 'Reason' }).fill(HOSTILE.formula);
  const plan = await saved(page, 'Save plan');
  await page.goto('/organization/changes');
  await expect(snapshots(page)).toHaveCount(1, PATIENT);
  const snapshot = await saved(page, /^Export the snapshot of /);

  const elsewhere = await signedIn('admin', '/organization/changes');
  await expect(snapshots(elsewhere)).toHaveCount(1, PATIENT);
  await openFile(elsewhere, { ...snapshot, name: `${HOSTILE.html}.json.gz` });
  await expect(snapshots(elsewhere)).toHaveCount(2, PATIENT);
  await expect(elsewhere.getByText(HOSTILE.html).first()).toBeVisible();
  await expectInert(elsewhere, 'a snapshot file');

  await elsewhere.goto('/batch');
  const chooser = elsewhere.waitForEvent('filechooser');
  await elsewhere.getByRole('button', { name: 'Open a plan file' }).click();
  await (await chooser).setFiles({ ...plan, mimeType: 'application/json' });
  await expect(elsewhere.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(
    HOSTILE.html,
    PATIENT,
  );
  await expectInert(elsewhere, 'a plan file');
});

test('an answer with an id of 100 kB is refused, and said to be unreadable', async ({ page, simulator }) => {
  await signInAmong(page, '/history');
  const body = [{ id: HOSTILE.long, description: 'Long' }];
  await simulator.faults({
    path: '/api/v2/license',
    times: 1000,
    fault: { kind: 'status', status: 200, body },
  });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Definitions' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible(PATIENT);
  await expectInert(page, 'an answer that is refused');
});

test('what an error says is text, cut short', async ({ page, simulator }) => {
  await signInAmong(page, '/history');
  for (const text of [HOSTILE.html, HOSTILE.icu, HOSTILE.long, HOSTILE.bidi]) {
    const body = { message: text, code: text, contextId: text, status: 400, messageParams: { [text]: text } };
    await simulator.faults({ times: 1000, fault: { kind: 'status', status: 400, body } });
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'History' }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Definitions' }).click();
    await expect(page.getByRole('alert').first()).toContainText(text.slice(0, 40), PATIENT);
    await expectInert(page, `an error that says ${text.slice(0, 40)}`);
  }
});
