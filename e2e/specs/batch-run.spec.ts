import {
  ADDABLE,
  beImpatient,
  exportedResults,
  expectTrueVerdicts,
  figure,
  next,
  peopleWho,
  planToAdd,
  results,
  runIsOver,
  startRun,
} from '../support/batch';
import { expect, test } from '../support/fixtures';

const WRITE = { method: 'POST', path: '/api/v2/license/organization' };
const READ = { method: 'POST', path: '/api/v2/license/users' };

test('what the service refuses is Refused, with its own word, and can be tried again', async ({
  asAdmin: page,
  simulator,
}) => {
  const people = await peopleWho(simulator, 'lack', ADDABLE, 6);
  await planToAdd(page, people);
  await simulator.faults({ ...WRITE, fault: { kind: 'refuse', result: 'NO_SEATS_LEFT', every: 3 } });
  await startRun(page).click();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 4, Refused: 2 });
  await expect(results(page).getByRole('row').nth(1)).toContainText('NO_SEATS_LEFT');

  await page.getByRole('button', { name: 'Retry one kind of failure' }).click();
  await expect(page.getByRole('menuitem', { name: 'Retry “NO_SEATS_LEFT” (2)' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Retry failed' }).click();
  await expect(figure(page, 'Changes')).toContainText('2');
  await startRun(page).click();
  await expect(page.getByRole('heading', { name: /^Retry: Add gcSTAupgrade/ })).toBeVisible();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 2 });
});

test('a yes that no read bears out is Not in effect', async ({ asAdmin: page, simulator }) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  await beImpatient(page);
  await simulator.faults({ ...WRITE, fault: { kind: 'lie' } });
  await startRun(page).click();
  await expect(page.getByText(/^Waiting for changes to show/)).toBeVisible();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ 'Not in effect': 2 });
});

test('a yes that reads show late is Applied', async ({ asAdmin: page, simulator }) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  await beImpatient(page);
  await simulator.faults({ ...WRITE, fault: { kind: 'lag', ms: 1_000 } });
  await startRun(page).click();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 2 });
});

const LOST = [
  { name: 'an answer cut off after it was done', fault: { kind: 'drop-after' }, sends: 1 },
  { name: 'a request cut off before it arrived', fault: { kind: 'drop-before' }, sends: 2 },
  { name: 'a 500', fault: { kind: 'status', status: 500 }, sends: 2 },
  { name: 'half an answer', fault: { kind: 'truncate' }, sends: 1 },
  { name: 'a page in place of an answer', fault: { kind: 'html' }, sends: 2 },
] as const;

for (const { name, fault, sends } of LOST) {
  test(`${name} is read back, and only what is missing is sent again`, async ({
    asAdmin: page,
    simulator,
  }) => {
    await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 3));
    await beImpatient(page);
    await simulator.faults({ ...WRITE, fault });
    await startRun(page).click();
    await runIsOver(page);
    expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 3 });
    const writes = (await simulator.requests()).filter(
      ({ method, path }) => method === 'POST' && path === '/api/v2/license/organization',
    );
    expect(writes).toHaveLength(sends);
  });
}

test('a 429 is waited out, and the wait is shown', async ({ asAdmin: page, simulator }) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 3));
  await simulator.faults({ ...WRITE, fault: { kind: 'status', status: 429, retryAfter: 3 } });
  await startRun(page).click();
  await expect(page.getByRole('heading', { name: /^Genesys Cloud asks to wait \d seconds?$/ })).toBeVisible();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 3 });
});

test('a 403 in the middle stops the run with its reason', async ({ asAdmin: page, simulator }) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 4));
  await page.getByRole('button', { name: 'Run settings' }).click();
  await page.getByRole('textbox', { name: 'Changes per request' }).fill('2');
  await simulator.faults({ ...WRITE, after: 1, times: 99, fault: { kind: 'status', status: 403 } });
  await startRun(page).click();
  await expect(page.getByText('Genesys Cloud no longer lets you change assignments')).toBeVisible();
  await runIsOver(page, 'Stopped');
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 2, 'Not sent': 2 });
});

test('an ended sign-in holds the run until the admin is back, and loses nothing', async ({
  asAdmin: page,
  simulator,
}) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 4));
  await page.getByRole('button', { name: 'Run settings' }).click();
  await page.getByRole('textbox', { name: 'Changes per request' }).fill('2');
  await simulator.faults({ ...WRITE, after: 1, fault: { kind: 'expire-token' } });
  await startRun(page).click();
  const ended = page.getByRole('alertdialog', { name: 'Your sign-in has ended' });
  await ended.getByRole('button', { name: 'Sign in' }).click();
  await expect(ended).toHaveCount(0);
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 4 });
});

test('a run can be paused, gone on with, and cancelled', async ({ asAdmin: page, simulator }) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 4));
  await page.getByRole('button', { name: 'Run settings' }).click();
  await page.getByRole('textbox', { name: 'Changes per request' }).fill('2');
  await simulator.faults({ ...WRITE, fault: { kind: 'hang', ms: 1_500 } });
  await startRun(page).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('heading', { name: 'Paused', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel run' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep running' }).click();
  await simulator.faults({ ...WRITE, fault: { kind: 'hang', ms: 1_500 } });
  await page.getByRole('button', { name: 'Resume' }).click();
  await page.getByRole('button', { name: 'Cancel run' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel run' }).click();
  await runIsOver(page, 'Cancelled');
  await expectTrueVerdicts(page, simulator);
});

test('a tab closed in the middle is gone on with by one click', async ({ asAdmin: page, simulator }) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 6));
  await page.getByRole('button', { name: 'Run settings' }).click();
  await page.getByRole('textbox', { name: 'Changes per request' }).fill('2');
  await page.getByRole('textbox', { name: 'Wait after a lost answer, in seconds' }).fill('1');
  await simulator.faults({ ...WRITE, after: 1, fault: { kind: 'hang', ms: 3_000 } });
  await startRun(page).click();
  await expect
    .poll(async () => (await simulator.ledger()).filter(({ source }) => source === 'api').length)
    .toBeGreaterThan(0);
  const context = page.context();
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto('/batch');
  // The service still knows the browser, and asks nobody.
  await again.getByRole('button', { name: 'Sign in' }).click();
  await expect(again.getByText('A run was left unfinished')).toBeVisible();
  await again.getByRole('button', { name: 'Resume' }).click();
  await runIsOver(again);
  expect(await expectTrueVerdicts(again, simulator)).toEqual({ Applied: 6 });
  const effective = (await simulator.ledger()).filter(
    ({ source, effective }) => source === 'api' && effective,
  );
  expect(effective).toHaveLength(6);
});

test('a second tab watches, and can’t start another run', async ({ asAdmin: page, simulator }) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  await simulator.faults({ ...WRITE, fault: { kind: 'hang', ms: 6_000 } });
  await startRun(page).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  const other = await page.context().newPage();
  await other.goto('/batch');
  // The service still knows the browser, and asks nobody.
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByText('A run is under way in another tab')).toBeVisible();
  await other.getByRole('link', { name: 'Open run' }).click();
  await expect(other.getByText('Another tab drives this run.')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Pause' })).toHaveCount(0);
  await runIsOver(page);
  await runIsOver(other);
  expect(await expectTrueVerdicts(other, simulator)).toEqual({ Applied: 2 });
});

test('what others changed since Review is shown before anything is sent', async ({
  asAdmin: page,
  simulator,
}) => {
  const [one, two] = await peopleWho(simulator, 'lack', ADDABLE, 2);
  if (one === undefined || two === undefined) throw new Error('the simulator has too few people');
  await planToAdd(page, [one, two]);
  await simulator.assign({ userId: one.id, licenseId: ADDABLE, change: 'add' });
  await startRun(page).click();
  await expect(page.getByText(`${one.name} now holds ${ADDABLE}`)).toBeVisible();
  expect((await simulator.ledger()).filter(({ source }) => source === 'api')).toEqual([]);
  await page.getByRole('button', { name: 'Go on all the same' }).click();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ 'Already so': 1, Applied: 1 });
});

test('a run can be taken back, but for what others have changed since', async ({
  asAdmin: page,
  simulator,
}) => {
  const people = await peopleWho(simulator, 'lack', ADDABLE, 3);
  const [one] = people;
  await planToAdd(page, people);
  await startRun(page).click();
  await runIsOver(page);
  await simulator.assign({ userId: one?.id ?? '', licenseId: ADDABLE, change: 'remove' });
  await page.getByRole('button', { name: 'Undo this run' }).click();
  await expect(page.getByRole('dialog')).toContainText('2 applied changes can be taken back.');
  await expect(page.getByRole('dialog')).toContainText('1 change is left alone');
  await page.getByRole('button', { name: 'Plan the undo' }).click();
  await expect(figure(page, 'Changes')).toContainText('2');
  await startRun(page).click();
  await expect(page.getByRole('heading', { name: /^Undo: / })).toBeVisible();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 2 });
  const { assignments } = await simulator.state();
  for (const { id } of people) expect(assignments[id] ?? []).not.toContain(ADDABLE);
});

test('a read that looks wrong lets nothing be taken away', async ({ asAdmin: page, simulator }) => {
  const people = await peopleWho(simulator, 'hold', ADDABLE, 3);
  await simulator.faults({ ...READ, times: 9, fault: { kind: 'status', status: 200, body: {} } });
  await page.goto('/batch');
  await page.getByRole('tab', { name: 'Paste a list' }).click();
  await page
    .getByRole('textbox', { name: 'E-mails, ids or exact names' })
    .fill(people.map(({ id }) => id).join(' '));
  await page.getByRole('button', { name: 'Find these people' }).click();
  await next(page);
  await page
    .getByRole('group', { name: 'Licenses to remove' })
    .getByRole('checkbox', { name: ADDABLE })
    .check();
  await next(page);
  await expect(page.getByText('What was read looks wrong', { exact: true })).toBeVisible();
  await expect(startRun(page)).toBeDisabled();
  await simulator.faults();
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect(figure(page, 'Changes')).toContainText('3');
  await expect(startRun(page)).toBeEnabled();
});

test('exported results hold no formula', async ({ asAdmin: page, simulator }) => {
  await page.goto('/batch');
  await page.getByRole('searchbox', { name: 'Search for people' }).fill('=');
  await page
    .getByRole('list', { name: 'People found' })
    .getByRole('checkbox', { name: /^=/ })
    .first()
    .check();
  await next(page);
  await page.getByRole('group', { name: 'Licenses to add' }).getByRole('checkbox', { name: ADDABLE }).check();
  await next(page);
  await page.getByRole('button', { name: 'Start run' }).click();
  await runIsOver(page);
  const [row] = await exportedResults(page);
  expect(row?.name).toMatch(/^'=/);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 1 });
});
