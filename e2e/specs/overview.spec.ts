import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';
import { holdersIn, status } from '../support/organizationPage';

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const chart = (page: Page, name: string) => section(page, name).getByRole('figure');
/** Reading a whole organization takes more than a click does. */
const READING = { timeout: 30_000 };

async function openTable(page: Page, name: string) {
  await section(page, name).getByRole('button', { name: 'The same as a table' }).click();
  return section(page, name).getByRole('table');
}

test('holders of each license stand in a table too, and lead to the people', async ({
  signedIn,
  simulator,
}) => {
  const page = await signedIn('admin', '/organization/overview');
  const { assignments } = await simulator.state();
  const table = await openTable(page, 'Holders by license');
  for (const license of ['cloudCX1', 'cloudCX2', 'gc2WEMupgrade']) {
    const row = table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: license, exact: true }) });
    await expect(row.getByRole('cell')).toHaveText(String(holdersIn(assignments, license)));
  }
  const row = table
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: 'cloudCX2', exact: true }) });
  await row.getByRole('cell').getByRole('link').click();
  await expect(page).toHaveURL(/\/organization\?license=cloudCX2$/);
  await expect(status(page)).toContainText(String(holdersIn(assignments, 'cloudCX2')), READING);
});

test('a chart is walked by keyboard, and Enter shows who they are', async ({ signedIn }) => {
  const page = await signedIn('admin', '/organization/overview');
  await expect(chart(page, 'Holders by license').getByText('cloudCX2')).toBeVisible(READING);
  await section(page, 'Holders by license').getByRole('button', { name: 'The same as a table' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/organization\?license=\w+$/);
  await expect(page.getByRole('grid', { name: 'People' })).toBeVisible();
});

test('two licenses held together lead to whoever holds both', async ({ signedIn, simulator }) => {
  const page = await signedIn('admin', '/organization/overview');
  const { assignments } = await simulator.state();
  const both = Object.values(assignments).filter(
    (held) => held.includes('cloudCX2') && held.includes('gc2WEMupgrade'),
  ).length;
  const cell = section(page, 'Held together').getByRole('link', {
    name: `${both} people hold both gc2WEMupgrade and cloudCX2`,
  });
  await expect(cell).toHaveText(String(both));
  await cell.click();
  await expect(page).toHaveURL(/all=gc2WEMupgrade&all=cloudCX2/);
  await expect(status(page)).toContainText(String(both), READING);
});

test('divisions add up to the organization, and lead to their people', async ({ signedIn }) => {
  const page = await signedIn('admin', '/organization/overview');
  const figures = section(page, 'The organization in figures');
  await expect(figures).toContainText('With a license', READING);
  const table = await openTable(page, 'By division');
  const cells = await table.getByRole('row').locator('td:first-of-type').allTextContents();
  const licensed = cells.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0);
  await expect(figures).toContainText(licensed.toLocaleString('en'));
  await table.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/organization\?division=/);
});

test('the overview is accessible in both themes and on a small screen', async ({ signedIn }) => {
  const page = await signedIn('admin', '/organization/overview');
  await expect(chart(page, 'By division').getByText('Back Office')).toBeVisible(READING);
  await openTable(page, 'By division');
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  // High enough that nothing is under the navigation at the bottom.
  await page.setViewportSize({ width: 390, height: 3_600 });
  await expectNoAxeViolations(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
