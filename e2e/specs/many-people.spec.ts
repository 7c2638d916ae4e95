import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expectNoAxeViolations } from '../support/accessibility';
import { activePeople, selectedUsers } from '../support/batch';
import { expect, test } from '../support/fixtures';

const READ = { timeout: 30_000 };

const listBox = (page: Page) => page.getByRole('textbox', { name: 'E-mails, ids or exact names' });
const people = (page: Page) => page.getByRole('grid', { name: 'People' });
const row = (page: Page, text: string | RegExp) => people(page).getByRole('row').filter({ hasText: text });
const lookUp = (page: Page) => page.getByRole('button', { name: 'Look up', exact: true }).click();

async function exported(page: Page): Promise<{ name: string; text: string; rows: Record<string, string>[] }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const file = await download;
  const text = await readFile(await file.path(), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), { header: true });
  return { name: file.suggestedFilename(), text, rows: data };
}

test('ids, e-mails and exact names in one list; whoever shares a name is offered', async ({
  asAdmin: page,
  simulator,
}) => {
  const [one] = await activePeople(simulator);
  if (one === undefined) throw new Error('the simulator has too few people');
  await page.goto('/users?mode=list');
  await listBox(page).fill(`${one.id}\nVIC.viewer@harborvale.example\nada  ADMIN\nMaria García\nAda`);
  const read = page.getByRole('status', { name: 'What was read in the list' });
  await expect(read).toContainText('1 e-mail · 1 id · 0 duplicates · 3 names');
  await expect(read).toContainText('“Maria García” (line 4)');
  await expect(page.getByText('Takes 3 requests to Genesys Cloud.')).toBeVisible();
  await lookUp(page);
  await expect(page.getByText('3 people found, 2 entries without')).toBeVisible(READ);
  await expect(row(page, 'Ada Admin')).toContainText('cloudCX3', READ);

  await page.getByRole('button', { name: 'Not found (2)' }).click();
  await expect(row(page, 'has exactly this name')).toHaveCount(1);
  await expect(row(page, '2 people have this name: choose one.')).toHaveCount(1);
  await expectNoAxeViolations(page);
  await page.getByRole('combobox', { name: 'Who is meant by Maria García' }).click();
  await page
    .getByRole('option', { name: /^Maria García · Active/ })
    .first()
    .click();
  await expect(page.getByText('4 people found, 1 entry without')).toBeVisible();

  await page.getByRole('button', { name: 'Batch assign 4 people' }).click();
  await expect(page.getByRole('heading', { name: '4 people chosen' })).toBeVisible(READ);
  await expect(selectedUsers(page).getByRole('row', { name: /Maria García/ })).toHaveCount(1);
});

test('people by license: a column each, exported, taken to the wizard, and read back as wanted states', async ({
  asAdmin: page,
  simulator,
}) => {
  test.slow();
  const some = (await activePeople(simulator)).slice(0, 40);
  const { assignments } = await simulator.state();
  await page.goto('/users?mode=list');
  await listBox(page).fill(some.map(({ id }) => id).join('\n'));
  await lookUp(page);
  await expect(page.getByText('40 people found', { exact: true })).toBeVisible(READ);
  await page.getByRole('button', { name: 'One column each' }).click();
  await expect(page).toHaveURL(/table=licenses/);

  const holders = some.filter(({ id }) => assignments[id]?.includes('cloudCX1'));
  const column = people(page).getByRole('columnheader', { name: `cloudCX1 (${holders.length})` });
  await expect(column).toBeVisible(READ);
  await expect(people(page).getByRole('img', { name: 'Holds it' }).first()).toBeVisible();
  await expectNoAxeViolations(page);

  const { name, text, rows } = await exported(page);
  expect(name).toBe('people-by-license.csv');
  expect(rows[0]?.['Read at']).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  expect(rows.filter((one) => one['cloudCX1'] === 'yes').map((one) => one['Id'])).toEqual(
    holders.map(({ id }) => id),
  );

  // Those who hold it come first, and go to the wizard.
  await column.click();
  await column.click();
  await people(page).getByRole('checkbox', { name: 'Choose row' }).first().check();
  await page.getByRole('button', { name: 'Batch assign 1 person' }).click();
  await expect(page.getByRole('heading', { name: '1 person chosen' })).toBeVisible(READ);

  // The file as it is changes nothing, and a cell edited is one change.
  await page.getByRole('tab', { name: 'Wanted states' }).click();
  const file = page.getByLabel(/^Choose (a CSV|another) file$/);
  await file.setInputFiles({ name: 'by-license.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByRole('combobox', { name: 'Column of licenses' })).toHaveText(
    /^One for each license \(\d+\)$/,
    READ,
  );
  await page.getByRole('checkbox', { name: /^Also remove licenses/ }).check();
  await page.getByRole('button', { name: 'Compare with the present' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to change' })).toBeVisible(READ);
  await expectNoAxeViolations(page);
  const [loses] = holders;
  if (loses === undefined) throw new Error('nobody holds it');
  for (const one of rows) if (one['Id'] === loses.id) one['cloudCX1'] = 'no';
  const content = Papa.unparse(rows, { delimiter: ';' });
  await file.setInputFiles({ name: 'edited.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await expect(page.getByRole('heading', { name: '1 change for 1 person' })).toBeVisible(READ);
  await expect(page.getByRole('status', { name: 'Difference' })).toContainText('1 license to remove');
});

test('a CSV file comes into the list, whatever Excel made of it', async ({ asAdmin: page, simulator }) => {
  const [one, two] = await activePeople(simulator);
  if (one === undefined || two === undefined) throw new Error('the simulator has too few people');
  const text = `\uFEFFName;E-mail;Note\r\n"Größe; Jürgen";${one.email};"two\r\nlines"\r\nx;${two.email};\r\n"Maria García";;\r\n`;
  await page.goto('/users?mode=list');
  await listBox(page).fill('ada.admin@harborvale.example');
  await page.getByLabel('Choose a CSV file').setInputFiles({
    name: 'team.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text, 'utf16le'),
  });
  await expect(
    page.getByText('3 entries taken from “team.csv”. It was read by its column “E-mail”.'),
  ).toBeVisible();
  await expect(listBox(page)).toHaveValue(
    `ada.admin@harborvale.example\n${one.email}\n${two.email}\nMaria García`,
  );
  await lookUp(page);
  await expect(page.getByText('3 people found, 1 entry without')).toBeVisible(READ);
});

test('the viewer looks up a list on a phone', async ({ asViewer: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/users?mode=list&table=licenses');
  await listBox(page).fill('Ada Admin\nMaria García');
  await lookUp(page);
  await expect(people(page).getByRole('columnheader', { name: /^cloudCX3/ })).toBeVisible(READ);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await expectNoAxeViolations(page);
});
