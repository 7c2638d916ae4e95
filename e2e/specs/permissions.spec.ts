import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { countUses } from '../support/countUses';
import { expect, test } from '../support/fixtures';
import { status } from '../support/organizationPage';

const EVALUATE = 'quality:evaluation:view';
/** Reading a whole organization takes more than a click does. */
const READING = { timeout: 30_000 };

const search = (page: Page) => page.getByRole('searchbox', { name: 'Find a permission' });
const listed = (page: Page, permission: string) =>
  page.getByRole('link', { name: new RegExp(`^${permission}: `) });
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const chosen = (page: Page, permission: string) => page.getByRole('heading', { level: 2, name: permission });
const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name} \\(`) });
const people = (page: Page) => page.getByRole('grid', { name: 'People' });
const isRead = (page: Page) => expect(page.getByText(/^People as read/)).toBeVisible(READING);
const open = (permission: string, more = '') =>
  `/permissions?permission=${encodeURIComponent(permission)}${more}`;

const definition = (id: string, more: object) => ({
  id,
  description: id,
  prerequisites: [],
  comprises: [],
  ...more,
});

test('a permission is found by any part, and its three kinds of people are told apart', async ({
  signedIn,
  simulator,
}) => {
  const uses = await countUses(simulator, EVALUATE);
  const page = await signedIn('admin', '/permissions');
  await expect(page.getByRole('link', { name: /^quality: \d+ permissions$/ })).toBeVisible(READING);
  await search(page).fill('VÍEW quality');
  await expect(listed(page, EVALUATE)).toBeVisible();
  await expect(listed(page, 'quality:evaluation:add')).toBeHidden();
  await expect(page).toHaveURL(/q=V%C3%8DEW\+quality$/);
  await listed(page, EVALUATE).click();
  await expect(chosen(page, EVALUATE)).toBeVisible();
  await expect(page).toHaveTitle(`${EVALUATE}, Permissions · License Desk`);
  await isRead(page);

  await expect(tab(page, 'Can use it')).toHaveText(`Can use it (${uses.can})`);
  await expect(tab(page, 'Role only')).toHaveText(`Role only (${uses.roleOnly})`);
  await expect(tab(page, 'License only')).toHaveText(`License only (${uses.licenseOnly})`);
  const ada = people(page).getByRole('row').filter({ hasText: 'Ada Admin' });
  await expect(ada).toContainText('Admin');
  await expect(ada.getByRole('link', { name: 'cloudCX3' })).toBeVisible();

  await tab(page, 'License only').click();
  await expect(page).toHaveURL(/use=licenseOnly/);
  const first = people(page).getByRole('row').nth(1);
  await expect(first).toContainText('None');
  await expect(first.getByRole('link', { name: /^cloudCX[23]$/ }).first()).toBeVisible();
});

test('a link shows the same to a colleague, and Back and Forward go through what was chosen', async ({
  signedIn,
}) => {
  const page = await signedIn('viewer', open(EVALUATE, '&q=quality&use=licenseOnly&sort=-name'));
  await isRead(page);
  await expect(search(page)).toHaveValue('quality');
  await expect(tab(page, 'License only')).toHaveAttribute('aria-selected', 'true');
  await expect(people(page).getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  // Making a grid anew takes longer than all else: there is one for all permissions and lists.
  await people(page).evaluate((grid) => grid.setAttribute('data-first', ''));
  await listed(page, 'quality:evaluation:add').click();
  await expect(chosen(page, 'quality:evaluation:add')).toBeVisible();
  await expect(tab(page, 'Can use it')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('A role grants it, and a license they hold carries it.')).toBeVisible();
  await expect(people(page)).toHaveAttribute('data-first', '');
  await page.goBack();
  await expect(chosen(page, EVALUATE)).toBeVisible();
  await expect(tab(page, 'License only')).toHaveAttribute('aria-selected', 'true');
  await page.goForward();
  await expect(chosen(page, 'quality:evaluation:add')).toBeVisible();
  await expect(listed(page, 'quality:evaluation:add')).toHaveAttribute('aria-current', 'true');
});

test('licenses carry a permission themselves or by what they comprise, and lead to their definitions', async ({
  signedIn,
  simulator,
}) => {
  const part = definition('part', { permissions: { ids: [EVALUATE] } });
  const middle = definition('middle', { permissions: { ids: [] }, comprises: [part] });
  const whole = definition('whole', { permissions: { ids: [] }, comprises: [middle] });
  await simulator.faults({
    method: 'GET',
    path: '/api/v2/license/definitions',
    times: 50,
    fault: { kind: 'status', status: 200, body: [whole, middle, part] },
  });
  const page = await signedIn('admin', open(EVALUATE));
  const licenses = section(page, 'Licenses that carry it').getByRole('listitem');
  await expect(licenses).toHaveText(
    ['partcarries it itself', 'wholeby comprising middle › part', 'middleby comprising part'],
    READING,
  );
  await licenses.nth(1).getByRole('link', { name: 'middle' }).click();
  await expect(page).toHaveURL(/\/definitions\/middle$/);
});

test('licenses of any name fit, and those of which nobody told what they carry lead to their definitions', async ({
  signedIn,
  simulator,
}) => {
  const long = 'x'.repeat(300);
  await simulator.faults({
    method: 'GET',
    path: '/api/v2/license/definitions',
    times: 50,
    fault: {
      kind: 'status',
      status: 200,
      body: [
        definition(long, { permissions: { ids: [EVALUATE] } }),
        definition('cloudCX2', {}),
        definition('', {}),
      ],
    },
  });
  const page = await signedIn('admin', open(EVALUATE));
  const licenses = section(page, 'Licenses that carry it');
  await expect(licenses.getByRole('listitem')).toHaveText([`${long}carries it itself`], READING);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await licenses.getByRole('link', { name: 'cloudCX2' }).click();
  await expect(page).toHaveURL(/\/definitions\/cloudCX2$/);
});

test('what no license carries takes a role alone, by whatever pattern it grants it', async ({ signedIn }) => {
  const page = await signedIn('admin', open('billing:user:view'));
  await expect(section(page, 'Licenses that carry it')).toContainText('a role alone is enough', READING);
  await expect(section(page, 'Roles that grant it').getByRole('listitem')).toHaveText([
    'Admin by billing:*:*',
  ]);
  await isRead(page);
  await expect(tab(page, 'Role only')).toBeHidden();
  await expect(people(page).getByRole('row').filter({ hasText: 'Ada Admin' })).toContainText('None needed');
  await section(page, 'Roles that grant it').getByRole('link', { name: 'Admin' }).click();
  await expect(page).toHaveURL(/\/users\?role=/);
});

test('roles that may not be read make it unknown who can use it, and say which permission is missing', async ({
  signedIn,
  simulator,
}) => {
  await simulator.faults({
    path: '/api/v2/authorization/roles',
    times: 50,
    fault: {
      kind: 'status',
      status: 403,
      body: { status: 403, code: 'missing.any.permissions', message: 'authorization:role:view is missing' },
    },
  });
  const page = await signedIn('admin', open(EVALUATE));
  await expect(page.getByText('Your account lacks authorization:role:view')).toBeVisible(READING);
  await isRead(page);
  await expect(tab(page, 'Can use it')).toHaveText('Can use it (0)');
  await expect(people(page)).toContainText(/But of \d+ people it is unknown/);
  await tab(page, 'Unknown').click();
  await expect(people(page).getByRole('row').nth(1)).toContainText('Unknown');
});

test('a license of which nobody told the permissions leaves its holders unknown', async ({
  signedIn,
  simulator,
}) => {
  const known = definition('cloudCX3', { permissions: { ids: [EVALUATE] } });
  await simulator.faults({
    method: 'GET',
    path: '/api/v2/license/definitions',
    times: 50,
    fault: { kind: 'status', status: 200, body: [known, definition('cloudCX2', {})] },
  });
  const page = await signedIn('admin', open(EVALUATE, '&use=unknown'));
  await expect(section(page, 'Licenses that carry it')).toContainText(
    /did not tell all that .*cloudCX2/,
    READING,
  );
  await isRead(page);
  await expect(tab(page, 'Unknown')).toHaveText(/\([1-9]\d*\)$/);
  await expect(people(page).getByRole('row').filter({ hasText: 'Holds cloudCX2' }).first()).toContainText(
    'Unknown',
  );
});

test('who may see neither licenses nor roles is told what is missing', async ({ signedIn }) => {
  const page = await signedIn('outsider', open(EVALUATE));
  await expect(page.getByText('You lack a permission for this').first()).toBeVisible(READING);
  await expect(page.getByText('authorization:license:view').first()).toBeVisible();
  await expect(section(page, 'Licenses that carry it')).toContainText('Unknown');
  await expect(section(page, 'Roles that grant it')).toContainText('Unknown');
});

test('people with the role alone go to the wizard with a license that carries it', async ({
  signedIn,
  simulator,
}) => {
  const { roleOnly } = await countUses(simulator, EVALUATE);
  const page = await signedIn('admin', open(EVALUATE, '&use=roleOnly'));
  await isRead(page);
  await expect(page.getByRole('button', { name: new RegExp(`^Batch assign ${roleOnly} `) })).toBeEnabled();
  await page.getByRole('button', { name: 'Batch assign a license that carries it' }).click();
  await page.getByRole('menuitem', { name: 'Add cloudCX2' }).click();
  await expect(page).toHaveURL(/\/batch\?draft=/);
  await expect(page.getByRole('grid', { name: 'Selected users' }).getByRole('row')).toHaveCount(roleOnly + 1);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('checkbox', { name: /cloudCX2/, checked: true }).first()).toBeVisible();
});

test('all but a few are chosen, over filters, and go to a file and to the wizard', async ({
  signedIn,
  simulator,
}) => {
  test.slow();
  const { can } = await countUses(simulator, EVALUATE);
  const page = await signedIn('admin', open(EVALUATE));
  await isRead(page);
  const group = page.getByRole('group', { name: 'Chosen people' });
  const row = (name: string) => people(page).getByRole('row').filter({ hasText: name });
  await row('Ada Admin').getByRole('checkbox').check();
  await page.getByRole('button', { name: `Choose all ${can}` }).click();
  await expect(group).toContainText(`${can} people chosen`);
  await row('Ada Admin').getByRole('checkbox').uncheck();
  await expect(group).toContainText(`${can - 1} people chosen`);
  await page.getByRole('searchbox', { name: 'Find people' }).fill('ada.admin');
  await expect(group).toContainText(`${can - 1} people chosen, ${can - 1} of them not among those shown`);
  await expect(row('Ada Admin').getByRole('checkbox')).not.toBeChecked();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Export CSV (${can - 1} chosen)` }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(can);
  expect(lines[0]).toContain('"Licenses","Read at"');
  expect(lines.some((line) => line.includes('ada.admin@'))).toBe(false);

  // What is chosen in one list is none of another's.
  await tab(page, 'License only').click();
  await expect(page.getByRole('tabpanel')).toContainText('but no role grants it');
  await expect(group).toBeHidden();
  await page.goBack();
  await page.getByRole('searchbox', { name: 'Find people' }).fill('');
  await row('Ada Admin').getByRole('checkbox').check();
  await page.getByRole('button', { name: `Choose all ${can}` }).click();
  await row('Ada Admin').getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: `Batch assign ${can - 1} chosen` }).click();
  await expect(page).toHaveURL(/\/batch\?draft=/);
  await expect(page.getByRole('heading', { name: `${can - 1} people chosen` })).toBeVisible(READING);
});

test('people are searched, exported and opened in Organization', async ({ signedIn, simulator }) => {
  const uses = await countUses(simulator, EVALUATE);
  const page = await signedIn('admin', open(EVALUATE));
  await isRead(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^license-desk-permission-quality-evaluation-view-.*\.csv$/);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(uses.can + 1);
  expect(lines[0]).toContain(`"${EVALUATE}","Roles that grant it","Licenses that carry it"`);
  expect(lines.find((line) => line.includes('ada.admin@'))).toMatch(/"Can use it","Admin","cloudCX3"$/);

  await page.getByRole('searchbox', { name: 'Find people' }).fill('ada.admin');
  await expect(tab(page, 'Can use it')).toHaveText('Can use it (1)');
  await page.getByRole('searchbox', { name: 'Find people' }).fill('');
  await page.getByRole('link', { name: 'Open in Organization' }).click();
  await expect(status(page)).toHaveText(new RegExp(`^${uses.can} people match of`), READING);
  await expect(page.getByText(`Can use ${EVALUATE}`)).toBeVisible();
});

test('permissions on a definition lead here', async ({ signedIn }) => {
  const page = await signedIn('admin', '/definitions/gcSTAupgrade');
  await page.getByRole('link', { name: 'recording:transcript:view' }).click();
  await expect(chosen(page, 'recording:transcript:view')).toBeVisible(READING);
});

test('the page is accessible in both themes', async ({ signedIn }) => {
  test.slow();
  const page = await signedIn('admin', open(EVALUATE, '&q=quality'));
  await isRead(page);
  await expect(people(page).getByRole('link', { name: 'Ada Admin' })).toBeVisible();
  await expectNoAxeViolations(page);
});

test('on a small screen the chosen permission stands alone, and nothing scrolls sideways', async ({
  signedIn,
}) => {
  test.slow();
  const page = await signedIn('admin', open(EVALUATE, '&q=quality'));
  await isRead(page);
  // High enough that nothing is under the navigation at the bottom.
  await page.setViewportSize({ width: 390, height: 2_400 });
  await expect(people(page).getByRole('link', { name: 'Ada Admin' })).toBeVisible();
  await expect(listed(page, EVALUATE)).toBeHidden();
  await expectNoAxeViolations(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('link', { name: 'All permissions' }).click();
  await expect(listed(page, EVALUATE)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
