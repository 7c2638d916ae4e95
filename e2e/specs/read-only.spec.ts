import type { Locator, Page } from '@playwright/test';
import { demoConfig } from '../site/demoConfig';
import { expectNoAxeViolations } from '../support/accessibility';
import { activePeople, ADDABLE, peopleWho, planToAdd, startRun } from '../support/batch';
import { expect, test, type SiteControl } from '../support/fixtures';
import { signIn } from '../support/signIn';
import type { SimulatorControl } from '../support/simulatorControl';

const PATIENT = { timeout: 30_000 };
const WRITE = { method: 'POST', path: '/api/v2/license/organization' };

const main = (page: Page) => page.getByRole('main');

function makeReadOnly(site: SiteControl, simulator: SimulatorControl): void {
  site.serveConfig({ ...demoConfig(simulator.url), readOnly: true });
}

/** No button and no link of a page leads to a change. */
async function expectNoWayToChange(page: Page, address: string): Promise<void> {
  for (const role of ['button', 'link'] as const) {
    await expect(
      main(page).getByRole(role, { name: /batch|\bassign\b|resume|retry|try again|undo/i }),
      `${address}: ${role}`,
    ).toHaveCount(0);
  }
}

test('where config.json says readOnly, nothing leads to a change, whoever signs in', async ({
  page,
  site,
  simulator,
}) => {
  test.setTimeout(120_000);
  makeReadOnly(site, simulator);
  const [person] = await activePeople(simulator);
  await signIn(page, 'admin', '/');
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await expect(navigation.getByRole('link', { name: 'History' })).toBeVisible();
  await expect(navigation.getByRole('link', { name: 'Batch assign' })).toHaveCount(0);

  const pages: readonly (readonly [address: string, whole: Locator])[] = [
    ['/', page.getByRole('heading', { name: 'Holders by license' })],
    ['/definitions/cloudCX3', page.getByRole('heading', { level: 1, name: 'cloudCX3' })],
    [
      '/permissions?permission=recording:recording:view',
      page.getByRole('heading', { name: 'recording:recording:view' }),
    ],
    ['/organization', page.getByRole('row').filter({ hasText: 'Ada Admin' })],
    ['/organization/findings', page.getByRole('region', { name: 'Prerequisite missing' })],
    ['/organization/changes', page.getByText('Changes show after the next Refresh')],
    [`/users/${person?.id ?? ''}`, page.getByRole('region', { name: 'Roles', exact: true })],
    ['/history', page.getByText('No run yet')],
  ];
  for (const [address, whole] of pages) {
    await page.goto(address);
    await expect(whole.first(), address).toBeVisible(PATIENT);
    await expect(page.getByRole('progressbar')).toHaveCount(0, PATIENT);
    await expectNoWayToChange(page, address);
  }

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search' }).fill('batch');
  await expect(page.getByRole('option', { name: /^Batch assign/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await expect(page).toHaveURL('/history');

  await page.goto('/batch');
  await expect(page.getByText('This console is read-only')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Go to Organization' }).click();
  await expect(page).toHaveURL('/organization');
});

test('a run that was left can be looked at, and not gone on with', async ({ page, site, simulator }) => {
  await signIn(page, 'admin', '/batch');
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  await simulator.faults({ ...WRITE, times: 1000, fault: { kind: 'hang', ms: 600_000 } });
  await startRun(page).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible(PATIENT);
  makeReadOnly(site, simulator);
  const writes = async () =>
    (await simulator.requests()).filter(({ method, path }) => method === 'POST' && path === WRITE.path)
      .length;
  const before = await writes();

  await page.goto('/history');
  const run = main(page).getByRole('link').first();
  await expect(run).toBeVisible(PATIENT);
  await expectNoWayToChange(page, 'History');
  await run.click();
  await expect(page.getByRole('grid', { name: 'Results' })).toBeVisible(PATIENT);
  await expect(page.getByRole('button', { name: /Export/ }).first()).toBeVisible();
  await expectNoWayToChange(page, 'the run');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Holders by license' })).toBeVisible(PATIENT);
  await expectNoWayToChange(page, 'Home');
  expect(await writes()).toBe(before);
});
