import type { Page } from '@playwright/test';
import {
  ADDABLE,
  expectTrueVerdicts,
  peopleWho,
  planToAdd,
  runIsOver,
  startRun,
  type KnownPerson,
} from '../support/batch';
import { expect, test } from '../support/fixtures';
import type { SimulatorControl } from '../support/simulatorControl';

const WRITE = { method: 'POST', path: '/api/v2/license/organization' };

/** Parts of two, and an answer that is lost is given a few seconds. */
async function sendInSmallParts(page: Page, graceSeconds = 1): Promise<void> {
  await page.getByRole('button', { name: 'Run settings' }).click();
  await page.getByRole('textbox', { name: 'Changes per request' }).fill('2');
  await page
    .getByRole('textbox', { name: 'Wait after a lost answer, in seconds' })
    .fill(String(graceSeconds));
}

async function writesOn(simulator: SimulatorControl): Promise<{ status: number; fault?: unknown }[]> {
  return (await simulator.requests()).filter(
    ({ method, path }) => method === WRITE.method && path === WRITE.path,
  );
}

/** Chromium lets a preflight pass even where it emulates that it is offline. */
async function callsOn(simulator: SimulatorControl) {
  return (await simulator.requests()).filter(({ method }) => method !== 'OPTIONS');
}

async function writtenRows(simulator: SimulatorControl) {
  return (await simulator.ledger()).filter(({ source }) => source === 'api');
}

/** The first part has been done, and the run goes on. */
async function firstPartIsDone(simulator: SimulatorControl): Promise<void> {
  await expect.poll(async () => (await writtenRows(simulator)).length).toBeGreaterThan(0);
}

/** Each planned change took effect exactly once, and License Desk asked for nothing else. */
async function expectLedgerAsPlanned(
  simulator: SimulatorControl,
  people: readonly KnownPerson[],
): Promise<void> {
  const planned = people.map(({ id }) => `add ${ADDABLE} ${id}`).sort();
  const rows = (await writtenRows(simulator)).map(({ change, licenseId, userId, effective }) => ({
    change: `${change} ${licenseId} ${userId}`,
    effective,
  }));
  const effective = rows.filter((row) => row.effective).map(({ change }) => change);
  expect(effective.sort(), 'changes that took effect').toEqual(planned);
  expect([...new Set(rows.map(({ change }) => change))].sort(), 'changes asked for').toEqual(planned);
}

/** Kills the page's renderer, as running out of memory does. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  // Nobody is left to answer.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Opens License Desk anew in the same browser, and goes on with the run by one click. */
async function resumeInNewPage(crashed: Page): Promise<Page> {
  const page = await crashed.context().newPage();
  await page.goto('/batch');
  // The service still knows the browser, and asks nobody.
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('A run was left unfinished')).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  return page;
}

test('a renderer that crashes while a part is on its way loses nothing', async ({
  asAdmin: page,
  simulator,
}) => {
  const people = await peopleWho(simulator, 'lack', ADDABLE, 6);
  await planToAdd(page, people);
  await sendInSmallParts(page);
  await simulator.faults({ ...WRITE, after: 1, fault: { kind: 'hang', ms: 5_000 } });
  await startRun(page).click();
  await firstPartIsDone(simulator);
  await expect.poll(async () => (await writesOn(simulator)).length).toBe(2);
  await crash(page);

  const again = await resumeInNewPage(page);
  await runIsOver(again);
  expect(await expectTrueVerdicts(again, simulator)).toEqual({ Applied: 6 });
  await expectLedgerAsPlanned(simulator, people);
});

test('a renderer that crashes before a late part is done sends nothing twice', async ({
  asAdmin: page,
  simulator,
}) => {
  const people = await peopleWho(simulator, 'lack', ADDABLE, 6);
  await planToAdd(page, people);
  await sendInSmallParts(page, 4);
  await simulator.faults({ ...WRITE, after: 1, fault: { kind: 'late', ms: 2_000 } });
  await startRun(page).click();
  await expect(page.getByRole('heading', { name: /^An answer was lost: reading back in/ })).toBeVisible();
  await crash(page);

  const again = await resumeInNewPage(page);
  await runIsOver(again);
  expect(await expectTrueVerdicts(again, simulator)).toEqual({ Applied: 6 });
  await expectLedgerAsPlanned(simulator, people);
  expect(await writesOn(simulator)).toHaveLength(3);
});

test('a network that is away for a while is waited for', async ({ asAdmin: page, simulator }) => {
  const people = await peopleWho(simulator, 'lack', ADDABLE, 6);
  await planToAdd(page, people);
  await sendInSmallParts(page);
  await simulator.faults({ ...WRITE, after: 1, fault: { kind: 'hang', ms: 3_000 } });
  await startRun(page).click();
  await firstPartIsDone(simulator);
  await page.context().setOffline(true);
  await expect(
    page.getByRole('heading', { name: /^Genesys Cloud can’t be reached: trying again in/ }),
  ).toBeVisible();
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  const before = await callsOn(simulator);
  // Tried again in vain: nothing gets out.
  await page.waitForEvent('requestfailed');
  expect(await callsOn(simulator)).toHaveLength(before.length);

  await page.context().setOffline(false);
  await runIsOver(page);
  expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 6 });
  await expectLedgerAsPlanned(simulator, people);
});

/** What Chromium itself tells of the requests to change assignments that a page makes. */
function watchWrites(page: Page): { readonly made: string[]; readonly failed: string[] } {
  const seen = { made: [] as string[], failed: [] as string[] };
  const isWrite = (method: string, url: string) =>
    method === WRITE.method && new URL(url).pathname === WRITE.path;
  page.on('request', (request) => {
    if (isWrite(request.method(), request.url())) seen.made.push(request.url());
  });
  page.on('requestfailed', (request) => {
    if (isWrite(request.method(), request.url())) seen.failed.push(request.failure()?.errorText ?? '');
  });
  return seen;
}

const CUTS = [
  { kind: 'drop-before', when: 'before it was done', writes: 2 },
  { kind: 'drop-after', when: 'after it was done', writes: 1 },
] as const;

for (const { kind, when, writes } of CUTS) {
  test(`a write cut off ${when} is one network error, and one request`, async ({
    asAdmin: page,
    simulator,
  }) => {
    const people = await peopleWho(simulator, 'lack', ADDABLE, 3);
    await planToAdd(page, people);
    await page.getByRole('button', { name: 'Run settings' }).click();
    await page.getByRole('textbox', { name: 'Wait after a lost answer, in seconds' }).fill('3');
    await simulator.faults({ ...WRITE, fault: { kind } });
    const seen = watchWrites(page);
    await startRun(page).click();
    await expect(page.getByRole('heading', { name: /^An answer was lost: reading back in/ })).toBeVisible();
    expect(seen.failed).toEqual([expect.stringMatching(/^net::ERR_/)]);
    expect(seen.made).toHaveLength(1);
    expect(await writesOn(simulator)).toEqual([expect.objectContaining({ fault: kind, status: 0 })]);

    await runIsOver(page);
    expect(seen.made).toHaveLength(writes);
    expect(await writesOn(simulator)).toHaveLength(writes);
    expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 3 });
    await expectLedgerAsPlanned(simulator, people);
  });

  test(`a write that Chromium sends again by itself, cut off ${when}, is told truly`, async ({
    asAdmin: page,
    simulator,
  }) => {
    const people = await peopleWho(simulator, 'lack', ADDABLE, 3);
    await planToAdd(page, people);
    await simulator.faults({ ...WRITE, fault: { kind, bare: true } });
    const seen = watchWrites(page);
    await startRun(page).click();
    await runIsOver(page);
    // The page made one request and saw one answer; the service saw two.
    expect(seen).toEqual({ made: [simulator.url + WRITE.path], failed: [] });
    expect(await writesOn(simulator)).toEqual([
      expect.objectContaining({ fault: kind, status: 0 }),
      expect.objectContaining({ status: 200 }),
    ]);
    expect(await expectTrueVerdicts(page, simulator)).toEqual({ Applied: 3 });
    await expectLedgerAsPlanned(simulator, people);
  });
}
