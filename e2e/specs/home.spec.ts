import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { ADDABLE, beImpatient, peopleWho, planToAdd, runIsOver, startRun } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { isRead, search, status } from '../support/organizationPage';

const SLOW = { timeout: 30_000 };
const home = (page: Page) => page.getByRole('heading', { level: 1, name: 'Home' });
const region = (page: Page, name: string) => page.getByRole('region', { name });
const figure = (page: Page, name: string) =>
  region(page, 'The organization in figures').getByRole('link', { name: new RegExp(`^${name}`) });

test('signing in leads to the organization at a glance, and each figure to its people', async ({
  signedIn,
  simulator,
}) => {
  const page = await signedIn('admin', '/');
  await expect(home(page)).toBeVisible();
  const { assignments, users } = await simulator.state();
  const held = Object.values(assignments).filter((licenses) => licenses.length > 0).length;
  await expect(figure(page, 'With a license')).toContainText(String(held), SLOW);
  await expect(figure(page, 'People')).not.toContainText('so far', SLOW);
  const total = Number(/^\d+$/m.exec(await figure(page, 'People').innerText())?.[0]);
  expect(total).toBeGreaterThanOrEqual(users);
  await expect(figure(page, 'Without any license')).toContainText(String(total - held));

  await figure(page, 'With a license').click();
  await isRead(page);
  await expect(status(page)).toContainText(`${held} `);
  await expect(page.getByRole('button', { name: 'With a license', exact: true })).toBeVisible();
  await page.goBack();
  await figure(page, 'Without any license').click();
  await isRead(page);
  await expect(status(page)).toContainText(`${total - held} `);
  await page.goBack();
  await expect(home(page)).toBeVisible();
  await region(page, 'Holders by license')
    .getByRole('link', { name: /^Show who holds cloudCX2/ })
    .click();
  await expect(page).toHaveURL(/\/organization\?license=cloudCX2/);
});

test('what stands out leads to its people and to a batch, and a first visit explains itself until it is put away', async ({
  signedIn,
}) => {
  const page = await signedIn('admin', '/');
  const welcome = region(page, 'Welcome to License Desk');
  await expect(welcome.getByRole('listitem')).toHaveCount(3, SLOW);
  await expectNoAxeViolations(page);
  await welcome.getByRole('button', { name: 'Got it' }).click();
  await expect(welcome).toHaveCount(0);
  await page.reload();
  await expect(figure(page, 'People')).toBeVisible(SLOW);
  await expect(welcome).toHaveCount(0);

  await expect(region(page, 'Next').getByRole('link', { name: /^See who/ })).toBeVisible(SLOW);
  const findings = region(page, 'Findings').getByRole('listitem');
  await expect(findings.first()).toBeVisible(SLOW);
  // The license that it names has a way of its own, which that of the whole line must not cover.
  await findings.first().getByRole('link').first().click({ trial: true });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await region(page, 'Next')
    .getByRole('button', { name: /^Take to batch/ })
    .click();
  await expect(page).toHaveURL(/\/batch\?/);
});

test('the last runs stand there, and one that was left comes first', async ({ signedIn, simulator }) => {
  test.slow();
  const page = await signedIn('admin', '/batch');
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Speech, first wave');
  await startRun(page).click();
  await runIsOver(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click();
  const runs = region(page, 'Last runs');
  await expect(runs.getByRole('listitem')).toContainText('Applied 2');

  await simulator.faults({
    method: 'POST',
    path: '/api/v2/license/organization',
    times: 1,
    fault: { kind: 'hang', ms: 600_000 },
  });
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Speech, left');
  await beImpatient(page);
  await startRun(page).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click();
  const run = region(page, 'Run in progress');
  await expect(run).toContainText('Speech, left');
  await expectNoAxeViolations(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(run).toContainText('Left unfinished', SLOW);
  await expect(region(page, 'Next')).toContainText('“Speech, left” has not come to its end', SLOW);
  await run.getByRole('button', { name: 'Resume' }).click();
  await runIsOver(page);
});

test('whoever lacks a permission is told, and unknown is never none', async ({ asOutsider: page }) => {
  await page.goto('/');
  await expect(home(page)).toBeVisible();
  await expect(page.getByText(/authorization:license:view|authorization:grant:add/).first()).toBeVisible(
    SLOW,
  );
  await expect(page.getByText('Nothing needs you now')).toHaveCount(0);
  await expectNoAxeViolations(page);
});

test('a reading that fails says so, and can be made again', async ({ signedIn, simulator }) => {
  await simulator.faults({
    path: '/api/v2/license/users',
    times: 100,
    fault: { kind: 'status', status: 500 },
  });
  const page = await signedIn('admin', '/');
  await expect(page.getByRole('alert').first()).toBeVisible(SLOW);
  await expect(region(page, 'Next')).toContainText(/Unknown/);
  await expect(figure(page, 'With a license')).toContainText('Unknown');
  await expect(region(page, 'Findings')).toContainText('Unknown');
  await expect(region(page, 'Holders by license')).toContainText('Unknown');
  await expect(page.getByText(/Nobody holds|Nothing found|Nothing needs you/)).toHaveCount(0);
  await expect(page.getByText('Not read to the end.')).toBeVisible();
  await simulator.faults();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(figure(page, 'With a license')).toContainText(/% of people/, SLOW);
});

test('the viewer sees it all, and the search finds the way back', async ({ signedIn }) => {
  // Home is the first page: a copy that another page had kept by then would be no first visit.
  const page = await signedIn('viewer', '/');
  await expect(region(page, 'Welcome to License Desk')).toContainText('authorization:grant:add', SLOW);
  await page
    .getByRole('link', { name: 'All findings' })
    .or(page.getByRole('link', { name: /^All \d+ findings/ }))
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/organization');
  await expect(search(page)).toBeVisible();
  await page.getByRole('link', { name: 'License Desk', exact: true }).click();
  await expect(home(page)).toBeVisible();
});
