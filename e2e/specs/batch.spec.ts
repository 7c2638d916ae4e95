import { readFile } from 'node:fs/promises';
import { expectNoAxeViolations } from '../support/accessibility';
import {
  ADDABLE,
  activePeople,
  choosePeople,
  expectTrueVerdicts,
  figure,
  license,
  next,
  peopleWho,
  plannedChanges,
  planToAdd,
  planToSwap,
  results,
  runIsOver,
  selectedUsers,
  startRun,
} from '../support/batch';
import { expect, test } from '../support/fixtures';

test('people found by search get a license, and every change has its verdict', async ({
  asAdmin: page,
  simulator,
}) => {
  await page.getByRole('link', { name: 'Batch assign' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Batch assign' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeDisabled();
  await expect(page.getByText('Add at least one person.')).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search for people' }).fill('an');
  await page.getByRole('button', { name: 'Add these 25 people' }).click();
  await expect(page.getByRole('heading', { name: '25 people chosen' })).toBeVisible();
  await page.getByRole('list', { name: 'People found' }).getByRole('checkbox').first().uncheck();
  await expect(page.getByRole('heading', { name: '24 people chosen' })).toBeVisible();
  await next(page);

  await expect(page.getByRole('heading', { name: 'Which licenses change?' })).toBeFocused();
  await license(page, 'Licenses to add', ADDABLE).check();
  await expect(license(page, 'Licenses to remove', ADDABLE)).toBeDisabled();
  await license(page, 'Licenses to remove', 'collaboratePro').check();
  await next(page);

  await expect(plannedChanges(page)).toBeVisible();
  await expect(figure(page, 'Changes')).toContainText(/[1-9]\d*/);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Speech for the new team');
  await page.getByRole('textbox', { name: 'Reason' }).fill('CHG-4711');
  await startRun(page).click();

  await runIsOver(page);
  await expect(results(page)).toBeVisible();
  const counts = await expectTrueVerdicts(page, simulator);
  expect(counts.Applied).toBeGreaterThan(10);
  expect(Object.keys(counts).every((word) => ['Applied', 'Already so', 'Not sent'].includes(word))).toBe(
    true,
  );

  await page.getByRole('button', { name: /^Applied \d+/ }).click();
  await expect(page).toHaveURL(/verdict=applied/);
  await expect(results(page).getByText('Already so')).toHaveCount(0);
});

test('each step is accessible in both themes', async ({ asAdmin: page, simulator }) => {
  test.slow();
  const people = await peopleWho(simulator, 'lack', ADDABLE, 30);
  await choosePeople(page, people);
  await expectNoAxeViolations(page);
  await next(page);
  await license(page, 'Licenses to add', ADDABLE).check();
  await expectNoAxeViolations(page);
  await next(page);
  await expect(plannedChanges(page)).toBeVisible();
  await expectNoAxeViolations(page);
  await startRun(page).click();
  await runIsOver(page);
  await expectNoAxeViolations(page);
});

test('a pasted list names who is not there, folds repetitions, and asks who is meant', async ({
  asAdmin: page,
  simulator,
}) => {
  const [one, two] = await activePeople(simulator);
  if (one === undefined || two === undefined) throw new Error('the simulator has too few people');
  await page.goto('/batch?by=paste');
  await page.getByRole('tab', { name: 'Paste a list' }).click();
  const box = page.getByRole('textbox', { name: 'E-mails, ids or exact names' });
  await box.fill(`${one.email}\n${two.id}; ${one.email.toUpperCase()}\nnobody@nowhere.example\nsomebody`);
  await expect(page.getByText('2 e-mails, 1 id, 1 name, 1 repetition, 3 requests')).toBeVisible();
  await page.getByRole('button', { name: 'Find these people' }).click();

  await expect(page.getByText('2 people added; 2 entries led to nobody.')).toBeVisible();
  const strangers = page.getByRole('region', { name: 'Entries that led to nobody' }).first();
  await expect(strangers.getByRole('row', { name: /nobody@nowhere\.example/ })).toContainText(
    'Nobody whom you may see',
  );
  await expect(strangers.getByRole('row', { name: /somebody/ })).toContainText('Nobody whom you may see');
  await expect(box).toHaveValue('nobody@nowhere.example\nsomebody');
  await expect(selectedUsers(page).getByRole('row', { name: new RegExp(one.email) })).toBeVisible();

  await page.getByRole('button', { name: new RegExp(`^Remove ${escaped(one.name)}`) }).click();
  await expect(page.getByRole('heading', { name: '1 person chosen' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('heading', { name: '2 people chosen' })).toBeVisible();
});

test('a CSV file of thousands of lines is read by the column that the admin picks', async ({
  asAdmin: page,
  simulator,
}) => {
  const people = await activePeople(simulator);
  const lines = Array.from({ length: 5_000 }, (_, index) => {
    const person = people[index % people.length];
    return `${index};${person?.name.replaceAll(';', ' ') ?? ''};${person?.email ?? ''};boss@nowhere.example`;
  });
  await page.goto('/batch?by=file');
  await page.getByRole('tab', { name: 'CSV file' }).click();
  await page.getByLabel('Choose a CSV file').setInputFiles({
    name: 'team.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`No;Name;Work mail;Manager mail\r\n${lines.join('\r\n')}\r\n`),
  });
  await expect(page.getByText('5,000 lines below the heading, 4 columns.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Column with e-mails, ids or names' }).click();
  await page.getByRole('option', { name: /^Work mail/ }).click();
  await expect(
    page.getByText(new RegExp(`^${people.length} e-mails, .* repetitions, \\d requests?$`)),
  ).toBeVisible();

  await page.reload();
  await expect(page.getByText('team.csv')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Column with e-mails, ids or names' })).toContainText(
    'Work mail',
  );
  await page.getByRole('button', { name: 'Find these people' }).click();
  await expect(page.getByRole('heading', { name: `${people.length} people chosen` })).toBeVisible();
});

test('everyone who holds a license can be taken', async ({ asAdmin: page, simulator }) => {
  const { assignments } = await simulator.state();
  const holders = Object.values(assignments).filter((held) => held.includes('gc1WEMupgrade')).length;
  await page.goto('/batch');
  await page.getByRole('tab', { name: 'Holders of a license' }).click();
  await page.getByRole('combobox', { name: 'License' }).click();
  await page.getByRole('option', { name: 'gc1WEMupgrade' }).click();
  await page.getByRole('button', { name: `Add all ${holders} holders` }).click();
  await expect(page.getByRole('heading', { name: `${holders} people chosen` })).toBeVisible();
});

test('a missing prerequisite blocks, is offered, and goes first', async ({ asAdmin: page, simulator }) => {
  const { assignments } = await simulator.state();
  const people = (await peopleWho(simulator, 'lack', 'cloudCX2', 300 / 4))
    .filter(
      ({ id }) =>
        !(assignments[id] ?? []).some((held) =>
          ['cloudCX3', 'gc1WEMupgrade', 'gc2WEMupgrade'].includes(held),
        ),
    )
    .slice(0, 3);
  await planToAdd(page, people, 'gc2WEMupgrade');
  await expect(figure(page, 'Blocked')).toContainText('3');
  await expect(
    plannedChanges(page).getByText('Needs cloudCX2, which the person would not hold.').first(),
  ).toBeVisible();
  await expect(startRun(page)).toBeDisabled();
  await expect(page.getByText('There is nothing to send.')).toBeVisible();

  await page.getByRole('button', { name: 'Add cloudCX2 first' }).click();
  await expect(figure(page, 'Changes')).toContainText('6');
  await startRun(page).click();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 6 });
  const ledger = (await simulator.ledger()).filter(({ source }) => source === 'api');
  expect(ledger.map(({ licenseId }) => licenseId)).toEqual([
    ...people.map(() => 'cloudCX2'),
    ...people.map(() => 'gc2WEMupgrade'),
  ]);
});

test('a large plan asks for its number, and the exact request can be looked at and kept', async ({
  asAdmin: page,
  simulator,
}) => {
  const people = await peopleWho(simulator, 'lack', ADDABLE, 101);
  await planToAdd(page, people);
  await expect(startRun(page)).toBeDisabled();
  await page.getByRole('textbox', { name: 'Type 101 to confirm' }).fill('100');
  await expect(startRun(page)).toBeDisabled();
  await page.getByRole('textbox', { name: 'Type 101 to confirm' }).fill('101');
  await expect(startRun(page)).toBeEnabled();

  await page.getByRole('button', { name: 'The exact request' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download JSON' }).click();
  const requests: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(requests).toEqual([
    {
      assignments: [{ licenseId: ADDABLE, userIdsAdd: people.map(({ id }) => id), userIdsRemove: [] }],
    },
  ]);
  await expect(page.getByRole('region', { name: 'Requests as JSON' })).toContainText(ADDABLE);
});

test('nothing entered is lost by a reload, by Back, or by leaving', async ({ asAdmin: page, simulator }) => {
  const people = await peopleWho(simulator, 'lack', ADDABLE, 2);
  await choosePeople(page, people);
  await page.getByRole('textbox', { name: 'E-mails, ids or exact names' }).fill('somebody');
  await next(page);
  await license(page, 'Licenses to add', ADDABLE).check();
  await page.getByRole('radio', { name: 'Swap' }).check();
  await page.getByRole('radio', { name: 'Add and remove' }).check();
  await expect(license(page, 'Licenses to add', ADDABLE)).toBeChecked();
  await next(page);
  await page.getByRole('textbox', { name: 'Reason' }).fill('CHG-1');

  await page.goBack();
  await expect(license(page, 'Licenses to add', ADDABLE)).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'E-mails, ids or exact names' })).toHaveValue('somebody');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'E-mails, ids or exact names' })).toHaveValue('somebody');
  await expect(page.getByRole('heading', { name: '2 people chosen' })).toBeVisible();

  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('link', { name: 'Batch assign', exact: true }).click();
  await page.getByRole('link', { name: /^Continue: / }).click();
  await expect(page.getByRole('tab', { name: 'Review', selected: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('CHG-1');
});

test('a draft of another browser is told from one that is here', async ({ asAdmin: page, signedIn }) => {
  await page.goto('/batch');
  await expect(page).toHaveURL(/draft=/);
  const { pathname, search } = new URL(page.url());
  const other = await signedIn('admin');
  await other.goto(pathname + search);
  await expect(other.getByText('This batch is not in this browser')).toBeVisible();
  await other.getByRole('link', { name: 'Go to Batch assign' }).click();
  await expect(other.getByRole('heading', { name: 'Whose licenses change?' })).toBeVisible();
});

test('a viewer is told at once, may plan, and can’t start', async ({ asViewer: page, simulator }) => {
  const people = await peopleWho(simulator, 'lack', ADDABLE, 2);
  await page.goto('/batch');
  await expect(page.getByText('You can plan a batch, but not run it')).toBeVisible();
  await expect(page.getByText(/authorization:grant:add/).first()).toBeVisible();
  await planToAdd(page, people);
  await expect(figure(page, 'Changes')).toContainText('2');
  await expect(startRun(page)).toBeDisabled();
  await expect(page.getByText('You lack the permission authorization:grant:add.')).toBeVisible();
  expect(await simulator.ledger()).toEqual([]);
});

test('a swap gives the new license before it takes the old one', async ({ asAdmin: page, simulator }) => {
  const people = await peopleWho(simulator, 'hold', 'gcSTAupgrade', 2);
  await planToSwap(page, people, 'gcSTAupgrade', 'engage2');
  await expect(figure(page, 'Changes')).toContainText('4');
  await startRun(page).click();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 4 });
  const ledger = (await simulator.ledger()).filter(({ source }) => source === 'api');
  expect(ledger.map(({ change }) => change)).toEqual(['add', 'add', 'remove', 'remove']);
});

test('a license gets exactly the holders of a list', async ({ asAdmin: page, simulator }) => {
  const { assignments } = await simulator.state();
  const others = Object.values(assignments).filter((held) => held.includes('gc1WEMupgrade')).length;
  const people = (await peopleWho(simulator, 'hold', 'cloudCX1', 40))
    .filter(({ id }) =>
      (assignments[id] ?? []).every((held) => ['cloudCX1', 'communicate', 'collaboratePro'].includes(held)),
    )
    .slice(0, 2);
  await choosePeople(page, people);
  await next(page);
  await page.getByRole('radio', { name: 'Make it exactly this list' }).check();
  await page.getByRole('combobox', { name: 'License' }).fill('gc1WEM');
  await page.getByRole('option', { name: /gc1WEMupgrade/ }).click();
  await page.getByRole('checkbox', { name: 'Take it from everyone else who holds it' }).check();
  await next(page);
  await expect(figure(page, 'Changes')).toContainText(String(others + people.length));
  await startRun(page).click();
  await runIsOver(page);
  await expectTrueVerdicts(page, simulator);
  const after = await simulator.state();
  const holders = Object.entries(after.assignments).filter(([, held]) => held.includes('gc1WEMupgrade'));
  expect(holders.map(([id]) => id).sort()).toEqual(people.map(({ id }) => id).sort());
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
