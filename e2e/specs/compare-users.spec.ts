import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';
import { ADA, idWithoutPerson, letHold, peopleWithRole, VIC } from '../support/people';

const DORA = '5e550000-0000-4000-8000-000000000004';
const SLOW = { timeout: 30_000 };

const table = (page: Page) => page.getByRole('table', { name: 'Comparison' });
const addressOf = (...ids: readonly string[]) => `/users/compare?${ids.map((id) => `user=${id}`).join('&')}`;
const differences = (page: Page) => page.getByRole('switch', { name: 'Show differences only' });

/** What a row says of each person. */
function cells(page: Page, row: string): Locator {
  return table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell');
}

test('people stand side by side: facts, licenses, roles, and what each is covered for beyond the others', async ({
  asAdmin: page,
  simulator,
}) => {
  await letHold(simulator, VIC, ['cloudCX2', 'cloudCX1']);
  await page.goto(addressOf(ADA, VIC, DORA));
  await expect(cells(page, 'Division')).toHaveText(['Home', 'Home', 'Northern Europe'], SLOW);
  await expect(cells(page, 'State')).toHaveText(['Active', 'Active', 'Active']);
  await expect(cells(page, 'cloudCX3')).toHaveText(['Held', 'Not held', 'Not held']);
  await expect(cells(page, 'cloudCX2')).toHaveText([
    'Not held, but included in cloudCX3',
    'Held',
    'Not held',
  ]);
  await expect(cells(page, 'cloudCX1').nth(1)).toHaveText('Held, though included in cloudCX2');
  await expect(cells(page, 'License Viewer')).toHaveText(['Hasn’t', 'Has it', 'Hasn’t']);
  await expect(cells(page, 'Employee')).toHaveText(['Has it', 'Has it', 'Has it']);

  const beyond = page.getByRole('region', { name: 'Covered beyond the others' });
  await expect(beyond.getByRole('button', { name: /^Vic Viewer/ })).toContainText(
    'no permission beyond the others',
  );
  await beyond.getByRole('button', { name: /^Ada Admin \d+ permissions/ }).click();
  await expect(
    beyond.getByRole('list', { name: 'Permissions of Ada Admin' }).getByRole('link').first(),
  ).toHaveAttribute('href', /\/permissions\?permission=/);
  await expect(table(page).getByRole('link', { name: 'Vic Viewer' })).toHaveAttribute(
    'href',
    `/users/${VIC}`,
  );
  await expect(cells(page, 'cloudCX2').first().getByRole('link', { name: 'cloudCX3' })).toHaveAttribute(
    'href',
    '/definitions/cloudCX3',
  );
  await expectNoAxeViolations(page);
});

test('shows differences only, and keeps that in the address', async ({ asAdmin: page }) => {
  await page.goto(addressOf(ADA, VIC));
  await expect(cells(page, 'Department')).toHaveCount(2, SLOW);
  await differences(page).check();
  await expect(page).toHaveURL(/differences=only/);
  await expect(cells(page, 'Department')).toHaveCount(0);
  await expect(cells(page, 'Employee')).toHaveCount(0);
  await expect(cells(page, 'Title')).toHaveCount(2);
  await page.reload();
  await expect(differences(page)).toBeChecked(SLOW);
  await expect(cells(page, 'Title')).toHaveCount(2);
  await expect(cells(page, 'Department')).toHaveCount(0);
});

test('is reached from a person’s page, where another one is added and one taken out', async ({
  asAdmin: page,
}) => {
  await page.goto(`/users/${ADA}`);
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(page.getByText('Add another person to see how the two differ.')).toBeVisible(SLOW);
  await page.getByRole('combobox', { name: 'Add a person' }).fill('vic view');
  await page.getByRole('option', { name: /Vic Viewer/ }).click();
  await expect(page).toHaveURL(new RegExp(`user=${ADA}&user=${VIC}$`));
  await expect(cells(page, 'Division')).toHaveCount(2, SLOW);
  await page.getByRole('button', { name: 'Remove Ada Admin from the comparison' }).click();
  await expect(cells(page, 'Division')).toHaveCount(1, SLOW);
  await page.goBack();
  await expect(cells(page, 'Division')).toHaveCount(2, SLOW);
  await page.getByRole('button', { name: 'Remove Ada Admin from the comparison' }).click();
  await page.getByRole('button', { name: 'Remove Vic Viewer from the comparison' }).click();
  await expect(page.getByText('Nobody to compare yet')).toBeVisible();
  await expectNoAxeViolations(page);
});

test('is reached from a search by ticking rows', async ({ asAdmin: page }) => {
  await page.goto('/users?q=harborvale');
  const rows = page.getByRole('grid', { name: 'People' }).getByRole('row');
  await rows.nth(1).getByRole('checkbox').check(SLOW);
  await rows.nth(2).getByRole('checkbox').check();
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(page).toHaveURL(/\/users\/compare\?user=[^&]+&user=[^&]+$/);
  await expect(cells(page, 'Division')).toHaveCount(2, SLOW);
  await page.goBack();
  for (const row of [3, 4, 5]) await rows.nth(row).getByRole('checkbox').check(SLOW);
  await expect(page.getByText('Up to four people can be compared.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Compare', exact: true })).toHaveCount(0);
});

test('four at most: a fifth in the address is left out and said so', async ({ asAdmin: page, simulator }) => {
  const agents = await peopleWithRole(simulator, 'Contact Center Agent', 3);
  await page.goto(addressOf(ADA, VIC, ...agents.map(({ id }) => id), ADA));
  await expect(page.getByText('1 more in the address was left out.')).toBeVisible();
  await expect(cells(page, 'Division')).toHaveCount(4, SLOW);
  await expect(page.getByText('Four people are compared: remove one to add another.')).toBeVisible();
});

test('is handed out as CSV', async ({ asAdmin: page }) => {
  await page.goto(addressOf(ADA, VIC));
  await expect(cells(page, 'Division')).toHaveCount(2, SLOW);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
  expect(data[0]).toEqual(['Part', 'Compared', 'Ada Admin', 'Vic Viewer']);
  expect(data[1]).toEqual(['Person', 'Id', ADA, VIC]);
  expect(data[2]?.slice(0, 2)).toEqual(['Person', 'Read at']);
  expect(data[2]?.[3]).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  expect(data).toContainEqual(['Licenses', 'cloudCX3', 'Held', 'Not held']);
  expect(data).toContainEqual(['Licenses', 'collaboratePro', 'Not held, but included in cloudCX3', 'Held']);
  expect(data).toContainEqual(['Roles', 'License Viewer', 'Hasn’t', 'Has it']);
});

test('an id without a person and one that nobody has are told apart, and unknown is never “not”', async ({
  asAdmin: page,
  simulator,
}) => {
  const [orphan, holds] = await idWithoutPerson(simulator);
  await page.goto(addressOf(ADA, orphan, 'nobody-at-all'));
  await expect(table(page)).toContainText('No person visible', SLOW);
  await expect(table(page)).toContainText('Nobody has this id');
  await expect(cells(page, 'State')).toHaveText(['Active', 'Unknown', 'Unknown']);
  await expect(cells(page, 'Admin')).toHaveText(['Has it', 'Unknown', 'Unknown']);
  await expect(cells(page, holds[0] ?? '').nth(1)).toContainText('Held');
  await expect(cells(page, holds[0] ?? '').nth(2)).toHaveText('Unknown');
  await page.getByRole('button', { name: /^Ada Admin Unknown/ }).click();
  await expect(page.getByText('is not fully known')).toBeVisible();
});

test('whoever sees one division compares what the license data tells of others', async ({
  asDivisional: page,
}) => {
  await page.goto(addressOf(DORA, ADA));
  await expect(cells(page, 'State')).toHaveText(['Active', 'Unknown'], SLOW);
  await expect(cells(page, 'cloudCX3')).toHaveText(['Not held', 'Held']);
});

test('the viewer sees it', async ({ asViewer: page }) => {
  await page.goto(addressOf(ADA, VIC));
  await expect(cells(page, 'cloudCX3')).toHaveText(['Held', 'Not held'], SLOW);
});

test('whoever may not see licenses is told which permission is missing', async ({ asOutsider: page }) => {
  await page.goto(addressOf(ADA, VIC));
  await expect(page.getByText(/authorization:license:view/).first()).toBeVisible(SLOW);
  await expect(cells(page, 'Division')).toHaveText(['Home', 'Home']);
  await expect(page.getByText('it shows as Unknown').first()).toBeVisible();
});

test('what can’t be read shows as unknown until it is read again', async ({ asAdmin: page, simulator }) => {
  await simulator.faults({
    path: `/api/v2/license/users/${VIC}`,
    times: 3,
    fault: { kind: 'status', status: 500 },
  });
  await page.goto(addressOf(ADA, VIC));
  await expect(cells(page, 'cloudCX3')).toHaveText(['Held', 'Unknown'], SLOW);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(cells(page, 'cloudCX3')).toHaveText(['Held', 'Not held'], SLOW);
});

test('a link with nonsense in it still works', async ({ asAdmin: page }) => {
  await page.goto('/users/compare?user=&differences=perhaps&user=');
  await expect(page.getByText('Nobody to compare yet')).toBeVisible();
});

test('it fits a phone: the table scrolls inside its box', async ({ asAdmin: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(addressOf(ADA, VIC, DORA));
  await expect(cells(page, 'Division')).toHaveCount(3, SLOW);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await expectNoAxeViolations(page);
});
