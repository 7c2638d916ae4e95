import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';

const grid = (page: Page) => page.getByRole('grid', { name: 'License definitions' });
const row = (page: Page, id: string) =>
  grid(page).getByRole('row', { name: new RegExp(`^Choose row ${id}\\b`) });
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

const holdersIn = (assignments: Record<string, string[]>, licenseId: string) =>
  Object.values(assignments).filter((held) => held.includes(licenseId)).length;

test('the grid tells what each license is, needs and comprises, and how many hold it', async ({
  asAdmin: page,
  simulator,
}) => {
  await page.getByRole('link', { name: 'Definitions' }).click();
  await expect(heading(page, 'Definitions')).toBeVisible();
  const { definitions, assignments } = await simulator.state();
  await expect(page.getByText(`${definitions} definitions`)).toBeVisible();

  const addOn = row(page, 'gc2WEMupgrade');
  await expect(addOn.getByRole('link', { name: 'cloudCX2' })).toBeVisible();
  await expect(addOn).toContainText('WEM');
  const holders = holdersIn(assignments, 'gc2WEMupgrade');
  await expect(addOn.getByRole('gridcell').last()).toHaveText(String(holders));
  await expect(row(page, 'cloudCX3')).toContainText('cloudCX2');
  await expect(page.getByText(/Holders as read at/)).toBeVisible();
});

test('search and order stand in the address and survive a reload', async ({ asAdmin: page }) => {
  await page.goto('/definitions');
  await page.getByRole('searchbox', { name: 'Search definitions' }).fill('wem');
  await expect(page).toHaveURL(/\/definitions\?q=wem$/);
  await expect(page.getByText(/^2 of \d+ definitions$/)).toBeVisible();
  await grid(page).getByRole('columnheader', { name: 'Permissions' }).click();
  await expect(page).toHaveURL(/q=wem&sort=permissions/);

  await page.reload();
  await expect(page.getByRole('searchbox', { name: 'Search definitions' })).toHaveValue('wem');
  await expect(grid(page).getByRole('columnheader', { name: 'Permissions' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );

  await page.getByRole('searchbox', { name: 'Search definitions' }).fill('no such license');
  await expect(page.getByText('No definition matches “no such license”')).toBeVisible();
  await page.getByRole('button', { name: 'Clear search', exact: true }).click();
  await expect(row(page, 'cloudCX1')).toBeVisible();
});

test('a link with nonsense in it still shows the grid', async ({ asAdmin: page }) => {
  await page.goto('/definitions?sort=colour&order=sideways&q=%20');
  await expect(row(page, 'cloudCX1')).toBeVisible();
});

test('one definition: its permissions, searched, by domain, with and without what it comprises', async ({
  asAdmin: page,
}) => {
  await page.goto('/definitions/cloudCX2');
  await expect(heading(page, 'cloudCX2')).toBeVisible();
  await expect(page).toHaveTitle('cloudCX2 · License Desk');
  const permissions = section(page, 'Permissions');
  await permissions.getByRole('searchbox', { name: 'Search permissions' }).fill('routing view');
  await expect(page).toHaveURL(/permission=routing\+view/);
  await expect(permissions.getByText(/^\d+ of \d+ permissions$/)).toBeVisible();
  await expect(permissions.getByRole('heading', { name: /^routing/ })).toBeVisible();
  for (const item of await permissions.getByRole('listitem').allTextContents()) {
    expect(item).toMatch(/routing/i);
    expect(item).toMatch(/view/i);
  }
  await permissions.getByRole('button', { name: 'With what it comprises' }).click();
  await expect(page).toHaveURL(/scope=all/);
  await page.reload();
  await expect(
    permissions.getByRole('button', { name: 'With what it comprises', pressed: true }),
  ).toBeVisible();
  await expect(permissions.getByRole('searchbox')).toHaveValue('routing view');

  await permissions.getByRole('searchbox').press('Escape');
  await expect(page).not.toHaveURL(/permission=/);
  await permissions.getByRole('searchbox').fill('zzz');
  await expect(permissions.getByText('No permission matches “zzz”')).toBeVisible();
});

test('what comes by several ways counts in each, and all of them are told when asked', async ({
  asAdmin: page,
}) => {
  await page.goto('/definitions/cloudCX3?scope=effective&permission=chat+access');
  const permission = page.getByRole('listitem').filter({ hasText: 'chat:chat:access' });
  await expect(permission).toContainText('Comprised: comprises cloudCX2', {
    timeout: 30_000,
  });
  await expect(page.getByRole('button', { name: 'Comprised 210' })).toBeVisible();
  await permission.getByRole('button', { name: 'and by 3 other ways' }).click();
  await expect(permission).toContainText(
    'comprises cloudCX2, which comprises cloudCX1, which comprises communicate, which comprises collaboratePro',
  );
  await page.reload();
  await permission.getByRole('button', { name: 'the nearest ways alone' }).click();
  await expect(permission).not.toContainText('communicate');
});

test('a long list of permissions grows when asked', async ({ asAdmin: page }) => {
  await page.goto('/definitions/cloudCX3');
  const permissions = section(page, 'Permissions');
  await expect(permissions.getByRole('button', { name: /^Show all/ })).toBeVisible();
  const before = await permissions.getByRole('listitem').count();
  await permissions.getByRole('button', { name: /^Show all/ }).click();
  await expect(permissions.getByRole('button', { name: /^Show all/ })).toBeHidden();
  expect(await permissions.getByRole('listitem').count()).toBeGreaterThan(before);
});

test('what a license comprises is a tree that the keyboard walks', async ({ asAdmin: page }) => {
  await page.goto('/definitions/cloudCX3');
  const tree = page.getByRole('tree', { name: 'What cloudCX3 comprises' });
  const item = (name: string) => tree.getByRole('treeitem', { name: new RegExp(`^${name}`) });
  await item('cloudCX2').focus();
  await page.keyboard.press('ArrowDown');
  await expect(item('cloudCX1')).toBeFocused();
  await expect(item('cloudCX1')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowRight');
  await expect(item('communicate')).toHaveAttribute('aria-level', '3');
  await page.keyboard.press('ArrowRight');
  await expect(item('communicate')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(item('cloudCX1')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(item('communicate')).toBeHidden();
  await page.keyboard.press('Home');
  await expect(item('cloudCX2')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'cloudCX1')).toBeFocused();
  await expect(page).toHaveURL(/\/definitions\/cloudCX1$/);
});

test('relations are links in both directions', async ({ asAdmin: page }) => {
  await page.goto('/definitions/gc2WEMupgrade');
  await section(page, 'Prerequisites').getByRole('link', { name: 'cloudCX2' }).click();
  await expect(heading(page, 'cloudCX2')).toBeVisible();
  await expect(section(page, 'Needed by').getByRole('link', { name: 'gc2WEMupgrade' })).toBeVisible();
  await expect(section(page, 'Comprised by').getByRole('link', { name: 'cloudCX3' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Breadcrumbs' })
    .getByRole('link', { name: 'Definitions' })
    .click();
  await expect(grid(page)).toBeVisible();
});

test('who holds it: people by name, page by page, and on to Organization, a person and Batch assign', async ({
  asAdmin: page,
  simulator,
}) => {
  await page.goto('/definitions/cloudCX1');
  const { assignments } = await simulator.state();
  const count = holdersIn(assignments, 'cloudCX1');
  expect(count).toBeGreaterThan(25);
  const holders = section(page, 'Holders');
  const people = holders.getByRole('grid', { name: 'Holders' });
  await expect(holders.getByText(`1–25 of ${count}`)).toBeVisible();
  const first = await people.getByRole('row').nth(1).getByRole('link').textContent();
  await holders.getByRole('button', { name: 'Following page' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(people.getByRole('row').nth(1).getByRole('link')).not.toHaveText(first ?? '');
  await page.reload();
  await expect(holders.getByText(/^26–/)).toBeVisible();

  await page.getByRole('link', { name: 'See in Organization' }).first().click();
  await expect(page).toHaveURL(/\/organization\?license=cloudCX1/);
  await page.goBack();
  await people.getByRole('row').nth(1).getByRole('link').click();
  await expect(page).toHaveURL(/\/users\//);
  await page.goBack();
  await page.getByRole('button', { name: 'Batch assign', exact: true }).click();
  await expect(page).toHaveURL(/\/batch\?draft=/);
  await page.goBack();
  await holders.getByRole('button', { name: `Change licenses of ${count} holders` }).click();
  await expect(page).toHaveURL(/\/batch\?draft=/);
});

test('an id that no definition has is said so, with the id to quote', async ({ asAdmin: page }) => {
  await page.goto('/definitions/nope%2F%3Cb%3E');
  await expect(heading(page, 'No license “nope/<b>”')).toBeVisible();
  await expect(page.getByText(/Context id:/)).toBeVisible();
  await page.getByRole('link', { name: 'See all definitions' }).click();
  await expect(grid(page)).toBeVisible();
});

test('definitions that repeat, nest in circles, name strangers or tell nothing don’t break the pages', async ({
  signedIn,
  simulator,
}) => {
  const definition = (
    id: string,
    permissions: string[] | null,
    comprises: unknown[],
    prerequisites: string[],
  ) => ({
    id,
    ...(permissions && { permissions: { ids: permissions } }),
    comprises,
    prerequisites: prerequisites.map((other) => ({ id: other })),
  });
  const body = [
    definition(
      'ring',
      ['a:b:c'],
      [definition('ring2', ['d:e:f'], [definition('ring', null, [], [])], [])],
      ['ghost'],
    ),
    definition('skinny', null, [], []),
    definition('none', [], [], ['skinny']),
  ];
  await simulator.faults(
    { path: '/api/v2/license/definitions/', times: 1000, fault: { kind: 'status', status: 404 } },
    { path: '/api/v2/license/definitions', times: 1000, fault: { kind: 'status', status: 200, body } },
  );
  const page = await signedIn('admin', '/definitions');
  await expect(row(page, 'skinny')).toContainText('Not told');
  await expect(row(page, 'none').getByRole('gridcell').nth(3)).toHaveText('0');
  await page.getByRole('link', { name: 'ring', exact: true }).click();
  await expect(page.getByText('These definitions lead in a circle')).toBeVisible();
  await expect(page.getByRole('treeitem', { name: /^ring .*stands above already/ })).toBeVisible();
  await expect(page.getByText('Without a definition: ghost')).toBeVisible();
  await page.getByRole('link', { name: 'ghost' }).click();
  await expect(heading(page, 'No license “ghost”')).toBeVisible();
  await page.goto('/definitions/skinny');
  await expect(page.getByText('Not all permissions were told')).toBeVisible();
  await expect(section(page, 'Needed by').getByRole('link', { name: 'none' })).toBeVisible();
  await page.goto('/definitions/ring2');
  await expect(page.getByText('Not in the list of definitions by itself')).toBeVisible();
});

test('a failed reading says what happened and what to do, and can be tried again', async ({
  signedIn,
  simulator,
}) => {
  await simulator.faults({
    path: '/api/v2/license/definitions',
    times: 1000,
    fault: { kind: 'status', status: 500 },
  });
  const page = await signedIn('admin', '/definitions');
  const alert = page.getByRole('alert').filter({ hasText: 'Genesys Cloud has a problem' });
  await expect(alert).toBeVisible({ timeout: 30_000 });
  await expect(alert).toContainText('Nothing was changed');
  await simulator.faults();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(row(page, 'cloudCX1')).toBeVisible();
});

test('holders that can’t be read are unknown, with the reason, and never 0', async ({
  signedIn,
  simulator,
}) => {
  await simulator.faults({
    path: '/api/v2/license/users',
    times: 1000,
    fault: { kind: 'status', status: 400 },
  });
  const page = await signedIn('admin', '/definitions');
  await expect(page.getByRole('alert').getByText('Holders are unknown')).toBeVisible({ timeout: 30_000 });
  await expect(row(page, 'cloudCX1').getByRole('gridcell').last()).toHaveText('Unknown');
  await expect(page.getByText('Genesys Cloud refused the request')).toBeVisible();
  await simulator.faults();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(row(page, 'cloudCX1').getByRole('gridcell').last()).toHaveText(/^\d+$/);
});

test('a viewer sees everything; whoever has no license permission is told which one is missing', async ({
  signedIn,
}) => {
  const viewer = await signedIn('viewer', '/definitions/cloudCX1');
  await expect(viewer.getByText(/^\d+ permissions$/).first()).toBeVisible();
  const outsider = await signedIn('outsider', '/definitions');
  await expect(outsider.getByText(/authorization:license:view/).first()).toBeVisible();
});
