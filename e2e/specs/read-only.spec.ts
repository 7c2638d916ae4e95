import { demoConfig } from '../site/demoConfig';
import { expectNoAxeViolations } from '../support/accessibility';
import { ADDABLE, peopleWho, planToAdd, runIsOver, startRun } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { signIn } from '../support/signIn';

const PATIENT = { timeout: 30_000 };

test('where config.json says readOnly, nothing leads to a change, whoever signs in', async ({
  page,
  site,
  simulator,
}) => {
  site.serveConfig({ ...demoConfig(simulator.url), readOnly: true });
  await signIn(page, 'admin', '/');
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await expect(navigation.getByRole('link', { name: 'History' })).toBeVisible();
  await expect(navigation.getByRole('link', { name: 'Batch assign' })).toHaveCount(0);
  await expect(page.getByText('set up to change nothing, whoever signs in')).toBeVisible();

  const toBatch = page.getByRole('main').getByRole('link', { name: /batch/i });
  const intoBatch = page.getByRole('button', { name: /batch|assign this license/i });
  for (const address of [
    '/',
    '/definitions/cloudCX3',
    '/organization',
    '/organization/findings',
    '/history',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible(PATIENT);
    await expect(page.getByRole('progressbar')).toHaveCount(0, PATIENT);
    await expect(toBatch, address).toHaveCount(0);
    await expect(intoBatch, address).toHaveCount(0);
  }

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search' }).fill('batch');
  await expect(page.getByRole('option', { name: /^Batch assign/ })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.goto('/batch');
  await expect(page.getByText('This console is read-only')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Go to Organization' }).click();
  await expect(page).toHaveURL('/organization');
});

test('what a run of before left behind can be looked at, and not gone on with', async ({
  page,
  site,
  simulator,
}) => {
  await signIn(page, 'admin', '/batch');
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  await startRun(page).click();
  await runIsOver(page);
  site.serveConfig({ ...demoConfig(simulator.url), readOnly: true });
  await page.goto('/history');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('grid', { name: 'Results' })).toBeVisible(PATIENT);
  await expect(page.getByRole('button', { name: /Export/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Undo/ })).toHaveCount(0);
});
