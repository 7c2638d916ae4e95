import type { Locator, Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { figure, next, selectedUsers } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { grid, isRead, search, status } from '../support/organizationPage';
import { countFindings } from '../support/slowFindings';

/** The findings of a kind, by its heading. */
const kind = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const items = (of: Locator) => of.getByRole('listitem');
const item = (of: Locator, name: string | RegExp) => of.getByRole('listitem', { name });
const people = (of: Locator) => of.getByRole('link', { name: /^[\d,]+ (people|person|ids?)/ });

const ASKED_MS = 30_000;

async function openFindings(page: Page): Promise<void> {
  await isRead(page);
  await page.getByRole('link', { name: 'Findings' }).click();
  await expect(kind(page, 'Prerequisite missing')).toBeVisible({ timeout: ASKED_MS });
  await expect(page.getByText('Asking Genesys Cloud what roles need…')).toBeHidden({ timeout: ASKED_MS });
}

/** The counts of a kind by the license that each finding's name begins with. */
async function countsByLicense(of: Locator): Promise<Record<string, number>> {
  const more = of.getByRole('button', { name: /^Show all/ });
  if (await more.isVisible()) await more.click();
  const counts: Record<string, number> = {};
  for (const one of await items(of).all()) {
    const link = people(one);
    const [, count = '', name = ''] =
      /^([\d,]+) \w+: ([\w.]+( and \w+)?)/.exec((await link.textContent()) ?? '') ?? [];
    counts[name] = (counts[name] ?? 0) + Number(count.replaceAll(',', ''));
  }
  return counts;
}

async function countOf(of: Locator): Promise<number> {
  return Number(/^[\d,]+/.exec((await people(of).textContent()) ?? '')?.[0].replaceAll(',', ''));
}

test('every finding counts what a slow look at everybody counts', async ({ asAdmin: page, simulator }) => {
  const slow = await countFindings(simulator);
  await openFindings(page);
  expect(await countsByLicense(kind(page, 'Prerequisite missing'))).toEqual(slow.prerequisite);
  expect(await countsByLicense(kind(page, 'Two add-ons of a kind'))).toEqual(slow.second);
  expect(await countsByLicense(kind(page, 'Redundant licenses'))).toEqual(slow.redundant);
  expect(await countsByLicense(kind(page, 'More than their roles need'))).toEqual(slow.excess);
  expect(await countsByLicense(kind(page, 'Less than their roles need'))).toEqual(slow.lacking);
  const departed = kind(page, 'Licensed, but inactive or deleted');
  expect(await countOf(item(departed, /^Inactive/))).toBe(slow.inactive);
  expect(await countOf(item(departed, /^Deleted/))).toBe(slow.deleted);
  const idle = kind(page, 'Licensed, but not signing in');
  expect(await countOf(item(idle, /^No login for 90 days/))).toBe(slow.idle);
  expect(await countOf(item(idle, /^Never/))).toBe(slow.never);
  expect(await countOf(kind(page, 'Active without a license'))).toBe(slow.unlicensed);
  expect(await countOf(kind(page, 'Ids without a person'))).toBe(slow.nobody);
  for (const counts of [slow.prerequisite, slow.second, slow.redundant, slow.excess, slow.lacking]) {
    expect(Object.keys(counts).length).toBeGreaterThan(0);
  }
});

test('the threshold of idleness stands in the address', async ({ asAdmin: page, simulator }) => {
  await openFindings(page);
  await page.getByRole('combobox', { name: 'No login for (days)' }).fill('200');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/organization\/findings\?idle=200$/);
  const idle = item(kind(page, 'Licensed, but not signing in'), /^No login for 200 days/);
  expect(await countOf(idle)).toBe((await countFindings(simulator, 200)).idle);
  await people(idle).click();
  await expect(page.getByText('Finding: Licensed, no login for 200 days')).toBeVisible();
  await page.goto('/organization/findings?idle=never');
  await expect(page.getByRole('combobox', { name: 'No login for (days)' })).toHaveValue('90');
});

test("a finding's people are shown in the grid, where all filters work with it", async ({
  asAdmin: page,
  simulator,
}) => {
  await openFindings(page);
  const { redundant } = await countFindings(simulator);
  await people(item(kind(page, 'Redundant licenses'), /^cloudCX1,/)).click();
  await expect(page).toHaveURL(/\/organization\?finding=redundant%3AcloudCX1$/);
  await expect(status(page)).toHaveText(new RegExp(`^${redundant.cloudCX1} people match of`));
  await expect(page.getByText('Finding: Redundant: cloudCX1')).toBeVisible();
  await page.reload();
  await isRead(page);
  await expect(status(page)).toHaveText(new RegExp(`^${redundant.cloudCX1} people match of`));
  await search(page).fill('nobody has such a name');
  await expect(status(page)).toHaveText(/^Nobody matches of/);
  await search(page).fill('');
  await expect(status(page)).toHaveText(new RegExp(`^${redundant.cloudCX1} people match of`));
  await expect(grid(page).getByRole('link', { name: 'cloudCX1' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(page).toHaveURL(/\/organization$/);
});

test('an address of a finding that needs the roles waits for the answer about them', async ({
  signedIn,
  simulator,
}) => {
  const { lacking } = await countFindings(simulator);
  const page = await signedIn('admin', '/organization?finding=lacking%3AcloudCX1');
  await isRead(page);
  await expect(status(page)).toHaveText(new RegExp(`^${lacking.cloudCX1} (person matches|people match) of`));
  await page.goto('/organization?finding=nonsense');
  await expect(page.getByText('This address names a finding that License Desk doesn’t know')).toBeVisible();
  await expect(status(page)).toHaveText(/^Nobody matches of/);
});

test('people go to the wizard with what is suggested for them', async ({ asAdmin: page, simulator }) => {
  await openFindings(page);
  const { redundant } = await countFindings(simulator);
  await page.getByRole('button', { name: /^Take to batch: cloudCX1, which/ }).click();
  await expect(page).toHaveURL(/\/batch\?draft=[0-9a-f-]{36}/);
  await expect(selectedUsers(page).getByRole('row')).toHaveCount((redundant.cloudCX1 ?? 0) + 1);
  await next(page);
  const removed = page.getByRole('region', { name: /remove/i });
  await expect(removed.getByRole('checkbox', { name: /cloudCX1/, checked: true })).toBeVisible();
  await next(page);
  await expect(page.getByRole('grid', { name: 'Planned changes' })).toContainText('cloudCX1');
});

test('of inactive people each is to lose what that person holds, and nothing else is planned', async ({
  asAdmin: page,
}) => {
  await openFindings(page);
  await page.getByRole('button', { name: 'Take to batch: Inactive people who hold licenses' }).click();
  const planned = page.getByRole('grid', { name: 'Planned changes' });
  await expect(planned).toContainText('Remove', { timeout: ASKED_MS });
  await expect(figure(page, 'Already so')).toContainText('0');
  await expect(figure(page, 'Changes')).toContainText(/[1-9]/);
});

test('where Genesys Cloud does not say what roles need, it is unknown and can be asked again', async ({
  signedIn,
  simulator,
  watch,
}) => {
  watch.expectMessage(/license\/infer|503/);
  await simulator.faults({
    path: '/api/v2/license/infer',
    times: 1000,
    fault: { kind: 'status', status: 503 },
  });
  const page = await signedIn('admin', '/organization/findings');
  const excess = kind(page, 'More than their roles need');
  await expect(excess.getByText(/Genesys Cloud didn’t answer what their roles need/)).toBeVisible({
    timeout: ASKED_MS,
  });
  const lacking = kind(page, 'Less than their roles need');
  await expect(lacking.getByText('Unknown', { exact: true })).toBeVisible();
  await expect(kind(page, 'Redundant licenses')).not.toContainText('Unknown');
  await simulator.faults();
  await lacking.getByRole('button', { name: 'Ask again' }).click();
  const slow = await countFindings(simulator);
  await expect(item(lacking, /^cloudCX1/)).toBeVisible({ timeout: ASKED_MS });
  await expect(page.getByText('Asking Genesys Cloud what roles need…')).toBeHidden({ timeout: ASKED_MS });
  expect(await countsByLicense(lacking)).toEqual(slow.lacking);
  expect(await countsByLicense(excess)).toEqual(slow.excess);
});

test('where the definitions can’t be read, what rests on them is unknown', async ({
  signedIn,
  simulator,
  watch,
}) => {
  watch.expectMessage(/license\/definitions|403/);
  await simulator.faults({
    path: '/api/v2/license/definitions',
    times: 1000,
    fault: { kind: 'status', status: 403 },
  });
  const page = await signedIn('admin', '/organization/findings');
  for (const name of ['Prerequisite missing', 'Redundant licenses', 'Less than their roles need']) {
    await expect(kind(page, name).getByText('The license definitions could not be read.')).toBeVisible({
      timeout: ASKED_MS,
    });
  }
  // The answer behind it, once, with what to quote.
  await expect(page.getByText('Context id:')).toHaveCount(1);
  await expect(kind(page, 'Active without a license')).not.toContainText('Unknown');
  await expect(page.getByText('Nothing found')).toHaveCount(0);
});

test('an admin of a single division reads what that means', async ({ asDivisional: page }) => {
  await openFindings(page);
  await expect(page.getByText('You see the people of some divisions only.')).toBeVisible();
  const nobody = kind(page, 'Ids that belong to nobody you can see');
  await expect(nobody).toContainText('people of other divisions, or nobody at all');
  await expect(nobody).toContainText('What to change is yours to choose');
  await expect(kind(page, 'Ids without a person')).toHaveCount(0);
});

test('whoever may not give out licenses sees findings without the wizard', async ({ asViewer: page }) => {
  await openFindings(page);
  await expect(item(kind(page, 'Redundant licenses'), /^cloudCX1/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Take to batch/ })).toHaveCount(0);
});

test('the page is accessible in both themes', async ({ asAdmin: page }) => {
  await openFindings(page);
  await expectNoAxeViolations(page);
});

test('the page fits a narrow window', async ({ asAdmin: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFindings(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
