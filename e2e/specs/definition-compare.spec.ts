import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';
import { wireDefinition } from '../support/manyDefinitions';

const SLOW = { timeout: 30_000 };
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const permissionsIn = (page: Page, name: string) => section(page, name).getByRole('link');

const DEFINITIONS = [
  wireDefinition(
    'big',
    ['routing:queue:view', 'routing:queue:add', 'admin:role:view'],
    [wireDefinition('small', ['chat:room:view'])],
  ),
  wireDefinition('other', ['routing:queue:view', 'chat:room:view', 'odd']),
  wireDefinition('addOn', ['quality:form:view'], [], ['big', 'blind']),
  wireDefinition('blind', null),
];

test.beforeEach(async ({ simulator }) => {
  await simulator.faults(
    { path: '/api/v2/license/definitions/', times: 1000, fault: { kind: 'status', status: 404 } },
    {
      path: '/api/v2/license/definitions',
      times: 1000,
      fault: { kind: 'status', status: 200, body: DEFINITIONS },
    },
  );
});

async function choose(page: Page, place: number, id: string): Promise<void> {
  await page.getByRole('combobox', { name: `License ${place}` }).click();
  await page.getByRole('option', { name: id }).click();
}

test('two are chosen in the page, and told apart by domain and entity', async ({ signedIn }) => {
  const page = await signedIn('admin', '/definitions');
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(heading(page, 'Compare definitions')).toBeVisible();
  await expect(page.getByText('Choose two or three licenses')).toBeVisible(SLOW);
  await choose(page, 1, 'big');
  await choose(page, 2, 'other');
  await expect(page).toHaveURL(/\/definitions\/compare\?license=big&license=other$/);

  await expect(permissionsIn(page, 'Only in big')).toHaveCount(2);
  const routing = section(page, 'Only in big').getByRole('listitem').filter({ hasText: 'queue' });
  await expect(routing.getByRole('link', { name: 'routing:queue:add' })).toHaveAttribute(
    'href',
    '/permissions?permission=routing%3Aqueue%3Aadd',
  );
  await expect(section(page, 'Only in big').getByRole('heading', { level: 3 })).toHaveText([
    /^admin/,
    /^routing/,
  ]);
  await expect(permissionsIn(page, 'Only in other')).toHaveCount(2);
  await expect(section(page, 'Only in other').getByRole('link', { name: 'odd' })).toBeVisible();
  await expect(permissionsIn(page, 'In both')).toHaveCount(1);
  await expect(section(page, 'Permissions by license')).toContainText(/Only in big\s*2.*In both\s*1/);

  await page.getByRole('button', { name: 'With what it comprises' }).click();
  await expect(page).toHaveURL(/scope=all/);
  await expect(permissionsIn(page, 'In both')).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'Search permissions' }).fill('chat');
  await expect(section(page, 'In both')).toContainText('1 of 2 permissions');
  await page.reload();
  await expect(permissionsIn(page, 'In both')).toHaveCount(1, SLOW);
  await expect(section(page, 'Only in big')).toContainText('None that has all the words');
});

test('three have every combination that has permissions, and untold ones are told as such', async ({
  signedIn,
}) => {
  test.slow();
  const page = await signedIn(
    'admin',
    '/definitions/compare?license=big&license=other&license=blind&scope=all',
  );
  await expect(permissionsIn(page, 'In big and other, not in blind')).toHaveCount(2, SLOW);
  await expect(section(page, 'In all three')).toBeHidden();
  await expect(
    page.getByRole('alert').filter({ hasText: 'did not tell all permissions of blind' }),
  ).toBeVisible();
  await choose(page, 3, 'addOn');
  await expect(permissionsIn(page, 'Only in addOn')).toHaveCount(1);
  await expectNoAxeViolations(page);
});

test('ids without a definition and nonsense in the address are said, and break nothing', async ({
  signedIn,
}) => {
  const page = await signedIn(
    'admin',
    '/definitions/compare?license=ghost&license=big&license=big&license=&scope=x',
  );
  await expect(page.getByRole('alert').filter({ hasText: 'No definition tells of ghost' })).toBeVisible(SLOW);
  await expect(page.getByText('Choose two or three licenses')).toBeVisible();
  await choose(page, 1, 'other');
  await expect(permissionsIn(page, 'In both')).toHaveCount(1);
});

test('the comparison is handed over as a file', async ({ signedIn }) => {
  const page = await signedIn('admin', '/definitions/compare?license=big&license=blind');
  await expect(permissionsIn(page, 'Only in big')).toHaveCount(3, SLOW);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.split('\r\n').slice(0, 2)).toEqual([
    '"Permission","Domain","Entity","Action","big","blind"',
    '"admin:role:view","admin","role","view","yes","not told"',
  ]);
});

test('definitions ticked in the list are compared', async ({ signedIn }) => {
  const page = await signedIn('admin', '/definitions');
  const grid = page.getByRole('grid', { name: 'License definitions' });
  const tick = (id: string) =>
    grid
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell', { name: id, exact: true }) })
      .getByRole('checkbox');
  await expect(tick('addOn')).toBeVisible(SLOW);
  for (const id of ['blind', 'big', 'other']) await tick(id).check();
  await expect(page).toHaveURL(/compare=blind&compare=big&compare=other/);
  await expect(tick('addOn')).toBeDisabled();
  await tick('blind').uncheck();
  await page.getByRole('link', { name: 'Compare 2 ticked' }).click();
  await expect(page).toHaveURL(/\/definitions\/compare\?license=big&license=other$/);
  await expect(permissionsIn(page, 'In both')).toHaveCount(1);
  await page.goBack();
  await expect(tick('big')).toBeChecked();
});

test('a definition tells all that a holder is covered for, each with the way it comes by', async ({
  signedIn,
}) => {
  test.slow();
  const page = await signedIn('admin', '/definitions/addOn');
  const permissions = section(page, 'Permissions');
  await permissions.getByRole('button', { name: 'All of a holder' }).click(SLOW);
  await expect(page).toHaveURL(/scope=effective/);
  const item = (permission: string) => permissions.getByRole('listitem').filter({ hasText: permission });
  await expect(item('quality:form:view')).toContainText('Its own');
  await expect(item('routing:queue:add')).toContainText('By prerequisite: needs big');
  await expect(item('chat:room:view')).toContainText('By prerequisite: needs big, which comprises small');
  await expect(permissions.getByRole('alert')).toContainText('permissions of blind');
  await permissions.getByRole('button', { name: 'Its own 1' }).click();
  await expect(permissions.getByRole('listitem')).toHaveCount(1);
  await expect(page).toHaveURL(/way=own/);
  await page.reload();
  await expect(permissions.getByRole('listitem')).toHaveCount(1, SLOW);
  await permissions.getByRole('button', { name: 'Comprised 0' }).click();
  await expect(permissions.getByText('No permission comes by this way')).toBeVisible();

  await page.goto('/definitions/big?scope=effective');
  await expect(item('chat:room:view')).toContainText('Comprised: comprises small', SLOW);
  await expect(item('chat:room:view').getByRole('link', { name: 'chat:room:view' })).toHaveAttribute(
    'href',
    '/permissions?permission=chat%3Aroom%3Aview',
  );
  await expectNoAxeViolations(page);
});
