import type { Locator, Page } from '@playwright/test';
import { license, next, peopleWho, choosePeople, plannedChanges, selectedUsers } from '../support/batch';
import { byLicense, firstSnapshot, refresh, someChanges } from '../support/changesPage';
import { expect, test } from '../support/fixtures';
import { manyDefinitions } from '../support/manyDefinitions';
import { count, isRead, search, status } from '../support/organizationPage';
import { ADA, letHold, peopleWithRole, VIC } from '../support/people';

const SLOW = { timeout: 30_000 };

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const button = (of: Page | Locator, name: string | RegExp) => of.getByRole('button', { name });

/** What holds now, and for whoever opens the link. Typing is in it once it has paused. */
async function holdsFor(page: Page, told: RegExp, check: () => Promise<void>): Promise<void> {
  await check();
  await expect(page).toHaveURL(told);
  await page.reload();
  await check();
}

test('Organization: counts and filters stand unfolded beside what is searched, and Back folds them', async ({
  asAdmin: page,
}) => {
  await isRead(page);
  await button(page, /^Show all \d+$/).click();
  await count(page, 'gcSTAupgrade').click();
  await button(page, 'More filters').click();
  await search(page).fill('a');
  const moreFilters = page.getByRole('combobox', { name: 'Holds none of' });
  await holdsFor(page, /&q=a/, async () => {
    await expect(status(page)).toHaveText(/match/, SLOW);
    await expect(search(page)).toHaveValue('a');
    await expect(moreFilters).toBeVisible();
    await expect(button(page, 'Show fewer')).toBeVisible();
  });

  await page.goBack();
  await expect(search(page)).toHaveValue('', SLOW);
  await expect(moreFilters).toBeHidden();
  await page.goBack();
  await expect(count(page, 'gcSTAupgrade')).toHaveAttribute('aria-pressed', 'false');
  await expect(button(page, 'Show fewer')).toBeVisible();
  await page.goBack();
  await expect(button(page, /^Show all \d+$/)).toBeVisible();
});

test('Findings: a kind stands unfolded, whatever the days without a login', async ({ signedIn }) => {
  const page = await signedIn('admin', '/organization/findings');
  const kind = section(page, 'More than their roles need');
  await button(kind, /^Show all/).click(SLOW);
  const days = page.getByRole('combobox', { name: /days/ });
  await days.fill('365');
  await days.press('Enter');
  await holdsFor(page, /idle=365/, async () => {
    await expect(button(kind, 'Show fewer')).toBeVisible(SLOW);
    await expect(days).toHaveValue('365');
  });
});

test('Overview: charts, the matrix and the tables stand as they were unfolded', async ({
  signedIn,
  simulator,
}) => {
  const licenses = Array.from({ length: 15 }, (_, at) => `license${String(at)}`);
  const entities = [ADA, VIC].map((id) => ({ id, licenses }));
  await simulator.faults({
    path: '/api/v2/license/users',
    times: 1000,
    fault: {
      kind: 'status',
      status: 200,
      body: { entities, pageSize: 100, pageNumber: 1, total: 2, pageCount: 1 },
    },
  });
  const page = await signedIn('admin', '/organization/overview');
  const holders = section(page, 'Holders by license');
  const together = section(page, 'Held together');
  const divisions = section(page, 'By division');
  await button(holders, 'Show all 15').click(SLOW);
  await button(together, 'Show all 15').click();
  await button(divisions, 'The same as a table').click();
  await holdsFor(page, /open\.divisions=1/, async () => {
    await expect(button(holders, 'Show fewer')).toBeVisible(SLOW);
    await expect(together.getByRole('table').getByRole('row')).toHaveCount(16);
    await expect(divisions.getByRole('table')).toBeVisible();
    await expect(holders.getByRole('table')).toBeHidden();
  });
  await page.goBack();
  await expect(together.getByRole('table').getByRole('row')).toHaveCount(16, SLOW);
  await expect(divisions.getByRole('table')).toBeHidden();
  await page.goBack();
  await expect(together.getByRole('table').getByRole('row')).toHaveCount(13, SLOW);
});

test('Changes: licenses without a change stand beside the filters', async ({ signedIn, simulator }) => {
  const page = await signedIn('admin', '/organization/changes');
  await firstSnapshot(page);
  await simulator.assign(...someChanges((await simulator.state()).assignments));
  await refresh(page, 2);
  await button(page, /^Show \d+ licenses without a change$/).click();
  await page.getByRole('searchbox').fill('a');
  await holdsFor(page, /q=a/, async () => {
    await expect(button(page, 'Hide licenses without a change')).toBeVisible(SLOW);
    await expect(byLicense(page).getByRole('link', { name: 'cloudCX3', exact: true })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('a');
  });
});

test('Definitions: the tree, the picture around one and its long list stand as they were opened', async ({
  signedIn,
  simulator,
}) => {
  test.slow();
  await simulator.faults(
    { path: '/api/v2/license/definitions/', times: 1000, fault: { kind: 'status', status: 404 } },
    {
      path: '/api/v2/license/definitions',
      times: 1000,
      fault: { kind: 'status', status: 200, body: manyDefinitions(10, 2_000) },
    },
  );
  const page = await signedIn('admin', '/definitions?view=tree');
  const lines = page.getByRole('tree').getByRole('treeitem', { name: /^comprises family0Tier1/ });
  const second = page.getByRole('tree').getByRole('treeitem', { name: /^comprises family0Tier2/ });
  await expect(second.first()).toHaveAttribute('aria-expanded', 'false', SLOW);
  const before = await lines.count();
  await second.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('searchbox', { name: 'Search definitions' }).fill('family');
  await holdsFor(page, /q=family/, () => expect(lines).toHaveCount(before + 1, SLOW));

  await page.goto('/definitions/family0Tier6');
  await button(page, 'Graph around family0Tier6').click(SLOW);
  const around = page.getByRole('application', { name: 'Graph around family0Tier6' });
  const fifth = around.getByRole('link', { name: /^family0Tier5;/ });
  await fifth.click(SLOW);
  const permissions = section(page, 'Permissions');
  await permissions.getByRole('searchbox').fill('domain0');
  // Another search begins its list anew: it has to have begun.
  await expect(page).toHaveURL(/domain0/);
  await button(permissions, 'Show 60 more').click();
  await holdsFor(page, /shown=120/, async () => {
    await expect(fifth).toHaveAttribute('aria-current', 'true', SLOW);
    await expect(permissions.getByRole('listitem')).toHaveCount(120);
  });
  await permissions.getByRole('searchbox').fill('domain0 view');
  await expect(permissions.getByText('50 of 200 permissions')).toBeVisible();
  await permissions.getByRole('searchbox').fill('domain0');
  await expect(permissions.getByRole('listitem')).toHaveCount(60);
  await page.goBack();
  await expect(button(page, 'Graph around family0Tier6')).toHaveAttribute('aria-expanded', 'false', SLOW);

  await page.goto('/definitions/compare?license=family0Tier1&license=family0Tier2');
  const onlyFirst = section(page, 'Only in family0Tier1');
  await button(onlyFirst, 'Show all 200').click(SLOW);
  await holdsFor(page, /whole=/, () => expect(onlyFirst.getByRole('link')).toHaveCount(200, SLOW));
});

test('Permissions: as many stand as were asked for', async ({ asAdmin: page }) => {
  await page.goto('/permissions?q=view');
  const found = page.getByRole('link', { name: /:view\b/ });
  await expect(button(page, /^Show \d+ more$/)).toBeVisible(SLOW);
  const atFirst = await found.count();
  await button(page, /^Show \d+ more$/).click();
  await holdsFor(page, /shown=160/, () => expect.poll(() => found.count(), SLOW).toBeGreaterThan(atFirst));
});

test('A person: a license stands open with the search in it, and so do the answers', async ({
  asAdmin: page,
  simulator,
}) => {
  test.slow();
  const [lead] = await peopleWithRole(simulator, 'Supervisor', 1);
  await letHold(simulator, lead?.id ?? '', ['gcSTAupgrade']);
  await page.goto(`/users/${lead?.id}?can=directory:group:view`);
  const givers = page.getByRole('list', { name: 'Licenses that would cover it' }).getByRole('listitem');
  await button(page, /^\d+ more$/).click(SLOW);
  await button(page, /^gcSTAupgrade/).click();
  const inside = page.getByRole('searchbox', { name: 'Search the permissions of gcSTAupgrade' });
  await inside.fill('view');
  await holdsFor(page, /find\.gcSTAupgrade=view/, async () => {
    await expect(inside).toHaveValue('view', SLOW);
    await expect.poll(() => givers.count(), SLOW).toBeGreaterThan(3);
  });
  await page.goBack();
  await expect.poll(() => givers.count(), SLOW).toBeGreaterThan(3);
  await expect(inside).toBeHidden();

  await page.goto(`/users/${ADA}?can=view`);
  const matches = page.getByRole('list', { name: 'Permissions found' }).getByRole('listitem');
  await button(page, /^Show \d+$/).click(SLOW);
  await holdsFor(page, /all\.matches=1/, () => expect.poll(() => matches.count(), SLOW).toBeGreaterThan(12));

  await page.goto(`/users/compare?user=${ADA}&user=${VIC}`);
  const beyond = page.getByRole('region', { name: 'Covered beyond the others' });
  await button(beyond, /^Ada Admin \d+ permissions/).click(SLOW);
  await beyond.getByRole('searchbox').fill('queue');
  await page.getByRole('switch', { name: /differences/i }).check();
  await holdsFor(page, /=queue&.*differences=only/, () =>
    expect(beyond.getByRole('searchbox')).toHaveValue('queue', SLOW),
  );
});

test('Users: in a narrow window the filters stand open beside the search', async ({ asAdmin: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/users');
  await button(page, 'Filters').click();
  const department = page.getByRole('searchbox', { name: 'Department' });
  await department.fill('sales');
  await holdsFor(page, /department=sales/, () => expect(department).toHaveValue('sales', SLOW));
  await page.goBack();
  await expect(button(page, 'Filters')).toHaveAttribute('aria-expanded', 'false', SLOW);
  await expect(department).toBeHidden();
});

test('Batch assign: the order of people stands, and in Review what was opened', async ({
  asAdmin: page,
  simulator,
}) => {
  await choosePeople(page, await peopleWho(simulator, 'hold', 'cloudCX1', 2));
  const email = selectedUsers(page).getByRole('columnheader', { name: 'E-mail' });
  await email.click();
  await holdsFor(page, /chosen\.sort=email/, () =>
    expect(email).toHaveAttribute('aria-sort', 'ascending', SLOW),
  );
  await next(page);
  await license(page, 'Licenses to remove', 'cloudCX1').check();
  await next(page);
  await expect(plannedChanges(page)).toBeVisible();
  const effect = button(section(page, 'Effect on what people can do'), /people?:|person:/).first();
  await effect.click(SLOW);
  await button(page, 'The exact request').click();
  await button(page, 'Run settings').click();
  await holdsFor(page, /open\.settings=1/, async () => {
    await expect(effect).toHaveAttribute('aria-expanded', 'true', SLOW);
    await expect(section(page, 'Requests as JSON')).toContainText('cloudCX1');
    await expect(page.getByRole('textbox', { name: /Wait after a lost answer/ })).toBeVisible();
  });
  await page.goBack();
  await expect(section(page, 'Requests as JSON')).toBeVisible(SLOW);
  await expect(page.getByRole('textbox', { name: /Wait after a lost answer/ })).toBeHidden();
});
