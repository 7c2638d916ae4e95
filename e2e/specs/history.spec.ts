import { readFile } from 'node:fs/promises';
import { expectNoAxeViolations } from '../support/accessibility';
import {
  ADDABLE,
  expectTrueVerdicts,
  peopleWho,
  planToAdd,
  results,
  runIsOver,
  startRun,
} from '../support/batch';
import { expect, test } from '../support/fixtures';

test('a run stands in History with its results, and can be exported and deleted', async ({
  asAdmin: page,
  simulator,
}) => {
  test.slow();
  await page.goto('/history');
  await expect(page.getByText('No run yet')).toBeVisible();

  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 3));
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Speech, first wave');
  await page.getByRole('textbox', { name: 'Reason' }).fill('CHG-9');
  await startRun(page).click();
  await runIsOver(page);

  await page.getByRole('link', { name: 'History' }).click();
  const row = page.getByRole('grid', { name: 'Runs' }).getByRole('row', { name: /Speech, first wave/ });
  await expect(row).toContainText('Applied 3');
  await expect(row).toContainText('Ada Admin');
  await expect(row).toContainText('CHG-9');
  await expectNoAxeViolations(page);

  await row.getByRole('link', { name: 'Speech, first wave' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Speech, first wave' })).toBeVisible();
  await expect(page.getByText('Reason: CHG-9')).toBeVisible();
  await expect(results(page).getByRole('row')).toHaveCount(4);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 3 });
  await expectNoAxeViolations(page);

  await page.reload();
  await expect(results(page).getByRole('row')).toHaveCount(4);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export JSON' }).click();
  const exported: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(exported).toMatchObject({
    name: 'Speech, first wave',
    reason: 'CHG-9',
    results: [{ verdict: 'applied' }, {}, {}],
  });

  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('No run yet')).toBeVisible();
});

test('a run that is not in this browser is told so', async ({ asAdmin: page }) => {
  await page.goto('/history/00000000-0000-4000-8000-000000000000');
  await expect(page.getByText('This run is not in this browser')).toBeVisible();
  await page.getByRole('link', { name: 'Go to History' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
});
