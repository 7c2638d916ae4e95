import type { Page } from '@playwright/test';
import {
  ADDABLE,
  beImpatient,
  expectTrueVerdicts,
  figure,
  peopleWho,
  planToAdd,
  planToSwap,
  results,
  runIsOver,
  startRun,
} from '../support/batch';
import { expect, test } from '../support/fixtures';
import { choosePerson } from '../support/signIn';

const WRITE = { method: 'POST', path: '/api/v2/license/organization' };
const READ = { method: 'POST', path: '/api/v2/license/users' };
/** An answer that tells of nobody. */
const NOBODY = { kind: 'status', status: 200, body: {} } as const;

/** The disk is full, or has room again, for what the page writes to the journal. */
async function fillDisk(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    if (!full) {
      Reflect.deleteProperty(window, 'diskIsFull');
      return;
    }
    Object.assign(window, { diskIsFull: true });
    const { prototype } = IDBDatabase;
    const open: unknown = Object.getOwnPropertyDescriptor(prototype, 'transaction')?.value;
    if (typeof open !== 'function') throw new Error('no IndexedDB');
    prototype.transaction = function transaction(...given) {
      if ('diskIsFull' in window && this.name === 'license-desk-runs' && given[1] === 'readwrite') {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      }
      const opened: unknown = Reflect.apply(open, this, given);
      if (!(opened instanceof IDBTransaction)) throw new Error('no transaction');
      return opened;
    };
  }, isFull);
}

async function inPartsOfTwo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run settings' }).click();
  await page.getByRole('textbox', { name: 'Changes per request' }).fill('2');
}

test('without room for its journal no run starts, and the reason is said', async ({
  asAdmin: page,
  simulator,
}) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  await fillDisk(page, true);
  await startRun(page).click();
  const refused = page.getByRole('dialog', { name: 'The run was not started' });
  await expect(refused).toContainText('This browser can’t keep the journal');
  await expect(refused).toContainText('Quota');
  await expect(refused).toContainText('Nothing was sent.');
  expect((await simulator.ledger()).filter(({ source }) => source === 'api')).toEqual([]);
  await refused.getByRole('button', { name: 'Close' }).click();

  await fillDisk(page, false);
  await startRun(page).click();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 2 });
});

test('what no read tells of is Unknown until it is checked again', async ({ asAdmin: page, simulator }) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  await beImpatient(page);
  await simulator.faults({ ...READ, after: 1, times: 99, fault: NOBODY });
  await startRun(page).click();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Unknown: 2 });
  await page.getByRole('button', { name: 'Check again' }).click();
  await runIsOver(page);
  await expect(page.getByRole('button', { name: 'Check again' })).toBeEnabled();
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Unknown: 2 });

  await simulator.faults();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('button', { name: 'Check again' })).toHaveCount(0);
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 2 });
  const writes = (await simulator.requests()).filter(
    ({ method, path }) => method === WRITE.method && path === WRITE.path,
  );
  expect(writes).toHaveLength(1);
});

test('whoever a swap left with neither license stands first, and gets the old one back', async ({
  asAdmin: page,
  simulator,
}) => {
  const people = await peopleWho(simulator, 'hold', ADDABLE, 2);
  const [unlucky] = people;
  if (!unlucky) throw new Error('the simulator has too few people');
  await planToSwap(page, people, ADDABLE, 'engage2');
  await expect(figure(page, 'Changes')).toContainText('4');
  await beImpatient(page);
  // Nobody is seen with the new license before its time is over, nor before the old one is taken away.
  await simulator.faults({ ...READ, after: 1, times: 99, fault: NOBODY });
  await startRun(page).click();
  await expect(page.getByText('What was read looks wrong', { exact: true })).toBeVisible();
  await simulator.faults();
  await page.getByRole('button', { name: 'Resume' }).click();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Unknown: 2, Applied: 2 });

  await simulator.assign({ userId: unlucky.id, licenseId: 'engage2', change: 'remove' });
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText('1 person was left with neither license')).toBeVisible();
  await expect(results(page).getByRole('row').nth(1)).toContainText(unlucky.name);
  await page.getByRole('button', { name: `Restore ${ADDABLE}` }).click();
  await expect(figure(page, 'Changes')).toContainText('1');
  await startRun(page).click();
  await expect(page.getByRole('heading', { name: /^Restore: / })).toBeVisible();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 1 });
  expect((await simulator.state()).assignments[unlucky.id]).toContain(ADDABLE);
});

test('one kind of failure is tried again alone', async ({ asAdmin: page, simulator }) => {
  const people = await peopleWho(simulator, 'lack', ADDABLE, 4);
  await planToAdd(page, people);
  await inPartsOfTwo(page);
  await simulator.faults(
    { ...WRITE, fault: { kind: 'refuse', result: 'NO_SEATS_LEFT', every: 1 } },
    { ...WRITE, fault: { kind: 'refuse', result: 'ON_HOLD', every: 1 } },
  );
  await startRun(page).click();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Refused: 4 });
  await page.getByRole('button', { name: 'Retry one kind of failure' }).click();
  await page.getByRole('menuitem', { name: 'Retry “ON_HOLD” (2)' }).click();
  await expect(figure(page, 'Changes')).toContainText('2');
  await startRun(page).click();
  await expect(page.getByRole('heading', { name: /^Retry: / })).toBeVisible();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 2 });
  const { assignments } = await simulator.state();
  const given = people.filter(({ id }) => (assignments[id] ?? []).includes(ADDABLE));
  expect(given).toHaveLength(2);
});

test('a run left unfinished is offered to its own admin alone', async ({ asAdmin: page, simulator }) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 4));
  await inPartsOfTwo(page);
  await simulator.faults({ ...WRITE, after: 1, fault: { kind: 'hang', ms: 3_000 } });
  await startRun(page).click();
  await expect.poll(async () => (await simulator.ledger()).length).toBeGreaterThan(0);
  const runUrl = page.url();
  const context = page.context();
  await page.close({ runBeforeUnload: false });

  // The service forgets who sat here.
  await context.clearCookies();
  const other = await context.newPage();
  await other.goto('/batch');
  await other.getByRole('button', { name: 'Sign in' }).click();
  await choosePerson(other, 'divisional');
  await expect(other.getByRole('heading', { name: 'Whose licenses change?' })).toBeVisible();
  await expect(other.getByText('A run was left unfinished')).toHaveCount(0);
  await other.getByRole('link', { name: 'History' }).click();
  await expect(other.getByText('No run yet')).toBeVisible();
  await other.goto(runUrl);
  await expect(other.getByText('This run is not in this browser')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Resume' })).toHaveCount(0);
});

test('a run goes on while the admin looks elsewhere, and leads back', async ({
  asAdmin: page,
  simulator,
}) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 4));
  await inPartsOfTwo(page);
  await simulator.faults({ ...WRITE, times: 2, fault: { kind: 'hang', ms: 3_000 } });
  await startRun(page).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.getByRole('link', { name: 'Definitions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Definitions' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open run' })).toBeVisible();
  await expect
    .poll(async () => (await simulator.ledger()).filter(({ source }) => source === 'api').length)
    .toBe(2);
  await page.getByRole('link', { name: 'Open run' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 4 });
});

test('closing the tab asks while a run is on its way, and not after', async ({
  asAdmin: page,
  simulator,
}) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  await simulator.faults({ ...WRITE, fault: { kind: 'hang', ms: 3_000 } });
  await startRun(page).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 2 });
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
});

test('a run keeps its pace where the browser wakes a hidden tab’s timers once a minute', async ({
  asAdmin: page,
  simulator,
}) => {
  await planToAdd(page, await peopleWho(simulator, 'lack', ADDABLE, 2));
  await simulator.faults({ ...WRITE, fault: { kind: 'status', status: 429, retryAfter: 3 } });
  await page.evaluate(() => {
    const real = window.setTimeout.bind(window);
    const late = (run: TimerHandler, ms = 0, ...given: unknown[]) =>
      real(run, ms >= 1_000 ? Math.max(ms, 60_000) : ms, ...given);
    Object.assign(window, { setTimeout: late });
  });
  await startRun(page).click();
  await expect(page.getByRole('heading', { name: /^Genesys Cloud asks to wait/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Finished', exact: true })).toBeVisible({ timeout: 20_000 });
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 2 });
});
