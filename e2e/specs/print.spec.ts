import type { Page } from '@playwright/test';
import {
  ADDABLE,
  peopleWho,
  plannedChanges,
  planToAdd,
  results,
  runIsOver,
  startRun,
} from '../support/batch';
import { expect, test } from '../support/fixtures';
import { isRead } from '../support/organizationPage';
import { ADA } from '../support/people';

const printed = (page: Page, name: RegExp) => page.getByRole('table', { name });

/** Looks at the page as at a sheet: only what is to be read, named, dated, and black on white. */
async function expectReport(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByText(/^Printed on \w+/)).toBeVisible();
  await expect(page.getByText(/mypurecloud\.com · License Desk$/)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  for (const name of ['Print', 'Start run', 'Export CSV', 'Read again', 'Next']) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  }
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  const colours = () =>
    page.evaluate(() => {
      const { color, backgroundColor } = window.getComputedStyle(document.body);
      return [color, backgroundColor];
    });
  await expect.poll(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
}

async function backOnScreen(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expect(printed(page, /: \d+ of \d+$/)).toHaveCount(0);
}

test('the organization and a person are printed as reports', async ({ asAdmin: page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/organization');
  const people = page.getByRole('grid', { name: 'People' });
  await isRead(page);

  await expectReport(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Organization' })).toBeVisible();
  const table = printed(page, /^People: \d+ of \d+/);
  await expect(table).toBeVisible();
  await expect(people).toBeHidden();
  await expect(table.getByRole('columnheader')).toHaveText([
    'Name',
    'E-mail',
    'Division',
    'State',
    'Licenses',
    'Last login',
  ]);
  expect(await table.getByRole('row').count()).toBeGreaterThan(25);
  await backOnScreen(page);

  await page.goto(`/users/${ADA}`);
  await expect(page.getByRole('region', { name: 'Licenses held' })).toBeVisible();
  await expectReport(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Admin' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Licenses held' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /do this\?$/ })).toBeHidden();
});

test('a plan and the results of its run are printed whole', async ({ asAdmin: page, simulator }) => {
  test.slow();
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 40));
  await expect(plannedChanges(page)).toBeVisible();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('For the auditor');
  await expectReport(page);
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('For the auditor');
  await expect(page.getByRole('heading', { name: 'Run settings' })).toBeHidden();
  await expect(printed(page, /^Planned changes: \d+ of 40$/)).toContainText(ADDABLE);
  await backOnScreen(page);

  await startRun(page).click();
  await runIsOver(page);
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('link', { name: 'For the auditor' }).click();
  await expect(results(page)).toBeVisible();
  await expectReport(page);
  const table = printed(page, /^Results: 40 of 40$/);
  await expect(table.getByRole('row')).toHaveCount(41);
  await expect(results(page)).toBeHidden();
});

test('the button prints, and what the browser prints has every row of the page', async ({
  asAdmin: page,
}) => {
  await page.goto('/organization');
  await isRead(page);
  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      Object.assign(window, { printedRows: document.querySelectorAll('main table tbody tr').length });
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  // The browser lays the sheets out as soon as it has told: nothing may come later.
  expect(await page.evaluate(() => Reflect.get(window, 'printedRows') as unknown)).toBe(50);
  await expect(page.getByRole('table')).toHaveCount(0);
});
