import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { ADDABLE, figure, next, peopleWho, plannedChanges, runIsOver, startRun } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { isRead } from '../support/organizationPage';

const READ = { timeout: 30_000 };

const box = (page: Page) =>
  page.getByRole('textbox', { name: 'People and the licenses that they should hold' });
const difference = (page: Page) => page.getByRole('status', { name: 'Difference' });
const removes = (page: Page) =>
  page.getByRole('checkbox', { name: 'Also remove licenses that a line does not name' });
const compare = (page: Page) => page.getByRole('button', { name: 'Compare with the present' }).click();
const outcome = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const review = (page: Page) => page.getByRole('button', { name: 'Review these changes' });
const leftAside = (page: Page) => page.getByRole('region', { name: 'Lines and people left aside' });

async function openStates(page: Page): Promise<void> {
  await page.goto('/batch');
  await page.getByRole('tab', { name: 'Wanted states' }).click();
  await expect(box(page)).toBeVisible(READ);
}

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel(/^Choose (a CSV|another) file$/)
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** The export of everybody on Organization. */
async function exportOf(page: Page): Promise<string> {
  await page.goto('/organization');
  await isRead(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  return readFile(await (await download).path(), 'utf8');
}

test('an export comes back with nothing to change; two cells edited are exactly two changes, and run', async ({
  asAdmin: page,
  simulator,
}) => {
  test.slow();
  const text = await exportOf(page);
  await openStates(page);
  await chooseFile(page, 'people.csv', text);
  await removes(page).check();
  await compare(page);
  await expect(outcome(page, 'Nothing to change')).toBeVisible(READ);
  await expect(review(page)).toBeDisabled();
  await expect(page.getByText('This export is more than a day old')).toHaveCount(0);
  await expectNoAxeViolations(page);

  const [gains] = await peopleWho(simulator, 'lack', ADDABLE, 1);
  const loses = (await peopleWho(simulator, 'hold', ADDABLE, 2)).at(-1);
  if (gains === undefined || loses === undefined) throw new Error('the simulator has too few people');
  const edited = text
    .split('\r\n')
    .map((line) => {
      if (line.includes(gains.id)) return line.replace(/","([^"]*)","([^"]*)"$/, `","$1; ${ADDABLE}","$2"`);
      return line.includes(loses.id) ? line.replace(new RegExp(`${ADDABLE}(; )?`), '') : line;
    })
    .join('\r\n');
  await chooseFile(page, 'people.csv', edited);
  await expect(outcome(page, '2 changes for 2 people')).toBeVisible(READ);
  await expect(difference(page)).toContainText('1 license to add · 1 license to remove');

  await review(page).click();
  await expect(plannedChanges(page)).toBeVisible(READ);
  await expect(figure(page, 'Changes')).toContainText('2');
  await startRun(page).click();
  await runIsOver(page);
  const { assignments } = await simulator.state();
  expect(assignments[gains.id]).toContain(ADDABLE);
  expect(assignments[loses.id] ?? []).not.toContain(ADDABLE);
  expect((await simulator.ledger()).filter(({ source }) => source === 'api')).toHaveLength(2);
});

test('adds alone unless asked to remove; an empty cell changes nothing, “none” takes everything', async ({
  asAdmin: page,
  simulator,
}) => {
  const [one, two, three] = await peopleWho(simulator, 'lack', ADDABLE, 3);
  if (one === undefined || two === undefined || three === undefined) throw new Error('too few people');
  const { assignments } = await simulator.state();
  const held = (id: string) => assignments[id]?.length ?? 0;
  await openStates(page);
  await box(page).fill(`E-mail;Licenses\n${one.email};${ADDABLE}\n${two.email};\n${three.email};none`);
  await compare(page);
  await expect(outcome(page, '1 change for 1 person')).toBeVisible(READ);
  await expect(difference(page)).toContainText('1 person with an empty cell');

  await removes(page).check();
  const removed = held(one.id) + held(three.id);
  await expect(outcome(page, `${removed + 1} changes for 2 people`)).toBeVisible();
  await expect(difference(page)).toContainText(`${removed} licenses to remove`);

  await page.reload();
  await expect(box(page)).toHaveValue(/none$/, READ);
  await expect(removes(page)).toBeChecked();
});

test('what is in doubt is asked or told, and nothing is planned for it', async ({
  asAdmin: page,
  simulator,
}) => {
  test.slow();
  const [one, two] = await peopleWho(simulator, 'lack', ADDABLE, 2);
  if (one === undefined || two === undefined) throw new Error('the simulator has too few people');
  await openStates(page);
  await box(page).fill(
    [
      'Who;Licenses',
      `${one.email};${ADDABLE}`,
      `${one.email};Speech thing`,
      `Maria García;${ADDABLE}`,
      `nobody@nowhere.example;${ADDABLE}`,
      `${two.email};${ADDABLE}`,
      `${two.id};none`,
    ].join('\n'),
  );
  await compare(page);
  await expect(outcome(page, 'Nothing to change')).toBeVisible(READ);
  await expect(leftAside(page).getByRole('row', { name: /nobody@nowhere/ })).toContainText(
    'Nobody whom you may see has it',
  );
  await expect(leftAside(page).getByRole('row', { name: /^6, 7/ })).toContainText(
    'Differs from another line',
  );
  await expectNoAxeViolations(page);

  await page.getByRole('combobox', { name: 'License meant by “Speech thing”' }).click();
  await page.getByRole('option', { name: new RegExp(`^${ADDABLE}`) }).click();
  await expect(outcome(page, '1 change for 1 person')).toBeVisible();
  await expect(page.getByText(`“speech thing” stands for ${ADDABLE}.`)).toBeVisible();
  await page.getByRole('combobox', { name: /^Who is meant by Maria García, line 4/ }).click();
  await page.getByRole('option', { name: /maria\.garcia2@/ }).click();
  await page.getByRole('button', { name: 'Take their lines together' }).click();
  await expect(leftAside(page).getByRole('row')).toHaveCount(2);

  await review(page).click();
  await expect(plannedChanges(page)).toBeVisible(READ);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(box(page)).toHaveValue(/Speech thing/, READ);
});

test('an export more than a day old is pointed out', async ({ asAdmin: page }) => {
  await openStates(page);
  const old = new Date(Date.now() - 3 * 24 * 60 * 60_000).toISOString();
  const text = `E-mail,Licenses,Read at\nada.admin@harborvale.example,cloudCX3,${old}\n`;
  await chooseFile(page, 'team.csv', text);
  await expect(page.getByText('This export is more than a day old')).toBeVisible();
  await expect(page.getByText(/It tells how things stood 3 days ago/)).toBeVisible();
  await chooseFile(
    page,
    'license-desk-people-2026-01-05.csv',
    'E-mail,Licenses\nada.admin@harborvale.example,x\n',
  );
  await expect(page.getByText('This export is more than a day old')).toBeVisible();
  await page.getByRole('button', { name: 'Close file' }).click();
  await expect(page.getByText('This export is more than a day old')).toHaveCount(0);
});

test('a file that doesn’t say what people should hold is told so, and one that does can follow', async ({
  asAdmin: page,
}) => {
  await openStates(page);
  await chooseFile(page, 'people.csv', 'E-mail\nada.admin@harborvale.example\n');
  const missing = page.getByText('No column says which licenses they should hold');
  await expect(missing).toBeVisible();
  await expect(page.getByRole('button', { name: 'Compare with the present' })).toBeDisabled();
  await chooseFile(page, 'columns.csv', 'Person,Team,Wish\nada.admin@harborvale.example,A,cloudCX3\n');
  await expect(missing).toBeVisible();
  await page.getByRole('combobox', { name: 'Column of licenses' }).click();
  await page.getByRole('option', { name: 'Wish' }).click();
  await expect(missing).toBeHidden();
  await compare(page);
  await expect(outcome(page, 'Nothing to change')).toBeVisible(READ);
});

test('people chosen otherwise stay: the difference becomes a batch of its own', async ({
  asAdmin: page,
  simulator,
}) => {
  const [one, two] = await peopleWho(simulator, 'lack', ADDABLE, 2);
  if (one === undefined || two === undefined) throw new Error('the simulator has too few people');
  await page.goto('/batch');
  await page.getByRole('tab', { name: 'Paste a list' }).click();
  await page.getByRole('textbox', { name: 'E-mails, ids or exact names' }).fill(one.email);
  await page.getByRole('button', { name: 'Find these people' }).click();
  await expect(page.getByRole('heading', { name: '1 person chosen' })).toBeVisible(READ);
  const before = page.url();
  await page.getByRole('tab', { name: 'Wanted states' }).click();
  await box(page).fill(`${two.email};${ADDABLE}`);
  await compare(page);
  await expect(page.getByText(/becomes a batch of its own/)).toBeVisible(READ);
  await review(page).click();
  await expect(plannedChanges(page).getByRole('row', { name: new RegExp(two.email) })).toBeVisible(READ);
  await page.goto(before);
  await expect(page.getByRole('heading', { name: '1 person chosen' })).toBeVisible(READ);
  await next(page);
  await expect(page.getByRole('heading', { name: 'Which licenses change?' })).toBeVisible();
});

test('a read that fails changes nothing, and is made again', async ({ asAdmin: page, simulator }) => {
  const [one] = await peopleWho(simulator, 'lack', ADDABLE, 1);
  if (one === undefined) throw new Error('the simulator has too few people');
  await openStates(page);
  await box(page).fill(`${one.id};${ADDABLE}`);
  await simulator.faults({
    method: 'POST',
    path: '/api/v2/license/users',
    times: 1,
    fault: { kind: 'status', status: 403 },
  });
  await compare(page);
  await expect(page.getByText('You are not allowed to do this')).toBeVisible(READ);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(outcome(page, '1 change for 1 person')).toBeVisible(READ);
});

test('the viewer plans on a phone', async ({ asViewer: page, simulator }) => {
  const [one] = await peopleWho(simulator, 'lack', ADDABLE, 1);
  if (one === undefined) throw new Error('the simulator has too few people');
  await page.setViewportSize({ width: 390, height: 844 });
  await openStates(page);
  await box(page).fill(`Name;E-mail;Licenses\n${one.name};${one.email};${ADDABLE}, unheard of`);
  await compare(page);
  await page.getByRole('button', { name: 'Leave out: unheard of' }).click();
  await expect(outcome(page, '1 change for 1 person')).toBeVisible(READ);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await review(page).click();
  await expect(plannedChanges(page)).toBeVisible(READ);
  await expect(startRun(page)).toBeDisabled();
});
