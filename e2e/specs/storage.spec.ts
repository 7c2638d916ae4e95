import { demoConfig } from '../site/demoConfig';
import { expectAccessible } from '../support/accessibility';
import { ADDABLE, activePeople, choosePeople, license, next, startRun } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { chooseInAccountMenu, signIn } from '../support/signIn';

const PATIENT = { timeout: 30_000 };

test('what this browser keeps is listed with its size, and deleted there', async ({ asAdmin: page }) => {
  await expect(page.getByText(/^Read /).first()).toBeVisible(PATIENT);
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Storage' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Storage' })).toBeVisible();
  const copy = page.getByRole('listitem', { name: 'Copy of the organization' });
  await expect(copy).toContainText(/1 entry, [\d.]+ [kM]B/);
  const drafts = page.getByRole('listitem', { name: 'Drafts' });
  await expect(drafts).toContainText('Nothing kept');
  await expect(drafts.getByRole('button')).toBeDisabled();
  await expectAccessible(page);

  await copy.getByRole('button', { name: 'Delete: Copy of the organization' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete “Copy of the organization”?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(copy).toContainText('1 entry');
  await copy.getByRole('button').click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Deleted: Copy of the organization')).toBeVisible();
  await expect(copy).toContainText('Nothing kept');
});

test('a run that is not finished is named before its journal is deleted', async ({
  asAdmin: page,
  simulator,
}) => {
  await choosePeople(page, (await activePeople(simulator)).slice(0, 1));
  await next(page);
  await license(page, 'Licenses to add', ADDABLE).check();
  await next(page);
  await simulator.faults({
    method: 'POST',
    path: '/api/v2/license/organization',
    times: 1000,
    fault: { kind: 'hang', ms: 600_000 },
  });
  await startRun(page).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible(PATIENT);
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Storage' }).click();
  const runs = page.getByRole('listitem', { name: 'Runs' });
  await expect(runs).toContainText('is under way');
  await expect(runs.getByRole('button')).toBeDisabled();
});

test('one admin is not shown, and does not delete, what another keeps', async ({
  asAdmin: page,
  simulator,
}) => {
  await choosePeople(page, (await activePeople(simulator)).slice(0, 1));
  await next(page);
  const drafts = page.getByRole('listitem', { name: 'Drafts' });
  await page.goto('/storage');
  await expect(drafts).toContainText('1 entry', PATIENT);
  await chooseInAccountMenu(page, 'Sign out');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible(PATIENT);
  await signIn(page, 'viewer', '/storage');
  await expect(drafts).toContainText('Nothing kept', PATIENT);
  await expect(page.getByRole('listitem', { name: 'Copy of the organization' })).toContainText(
    'Nothing kept',
  );
});

test('an organization that the operator lets nobody keep is read anew, and never kept', async ({
  page,
  site,
  simulator,
}) => {
  site.serveConfig({ ...demoConfig(simulator.url), keepDays: { organization: 0 } });
  await signIn(page, 'admin');
  const copy = page.getByRole('listitem', { name: 'Copy of the organization' });
  for (const visit of ['first', 'second']) {
    await page.goto('/organization');
    await expect(page.getByText(/^Read .*(now|ago)/).first(), visit).toBeVisible(PATIENT);
    await expect(page.getByText('From this browser’s copy')).toBeHidden();
    await page.getByRole('button', { name: /^Account of/ }).click();
    await page.getByRole('menuitem', { name: 'Storage' }).click();
    await expect(copy).toContainText('Nothing kept', PATIENT);
  }
});

test('what the operator gives no time is gone after signing out', async ({ page, site, simulator }) => {
  site.serveConfig({ ...demoConfig(simulator.url), keepDays: { drafts: 0, runs: 90 } });
  await signIn(page, 'admin', '/history');
  await choosePeople(page, (await activePeople(simulator)).slice(0, 1));
  await next(page);
  const drafts = page.getByRole('listitem', { name: 'Drafts' });
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Storage' }).click();
  await expect(drafts).toContainText('1 entry', PATIENT);
  await chooseInAccountMenu(page, 'Sign out');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible(PATIENT);
  await signIn(page, 'admin', '/storage');
  await expect(drafts).toContainText('Nothing kept', PATIENT);
});
