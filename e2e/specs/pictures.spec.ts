import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import {
  ADDABLE,
  figure,
  peopleWho,
  planToAdd,
  planToSwap,
  plannedChanges,
  results,
  runIsOver,
  startRun,
} from '../support/batch';
import { expect, test } from '../support/fixtures';
import { realClock } from '../simulator/clock';
import { isRead } from '../support/organizationPage';
import { looksAlike } from '../support/looksAlike';

// The README shows these, so that they are never older than the tests.
const FOLDER = 'e2e/pictures';

/** What is drawn follows the clock: the same moment at every run leaves the pictures as they are. */
const MOMENT = Date.parse('2026-03-02T09:30:00Z');
const started = Date.now();
const PLAIN_NAME = /^[\p{Script=Latin}]+ [\p{Script=Latin}]+$/u;

test.use({
  simulatorOptions: {
    users: 2000,
    clock: { ...realClock, now: () => MOMENT + Date.now() - started },
  },
});

async function take(page: Page, name: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  const taken = await page.screenshot({ animations: 'disabled' });
  const path = `${FOLDER}/${name}-${colorScheme}.png`;
  const kept = await readFile(path).catch(() => null);
  if (kept === null || !(await looksAlike(page.context(), kept, taken))) await writeFile(path, taken);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the README's picture of Organization, ${colorScheme}`, async ({ signedIn }) => {
    const page = await signedIn('admin', '/organization?license=cloudCX3');
    await isRead(page);
    await expect(page.getByRole('link', { name: 'Ada Admin' })).toBeVisible();
    await take(page, 'organization', colorScheme);
  });
}

test("the README's pictures of a batch in Review", async ({ asAdmin: page, simulator }) => {
  await page.clock.setFixedTime(MOMENT);
  await planToSwap(page, await peopleWho(simulator, 'hold', 'cloudCX2', 12), 'cloudCX2', 'cloudCX3');
  await expect(plannedChanges(page)).toBeVisible();
  await expect(figure(page, 'Changes')).toContainText(/\d/);
  for (const colorScheme of ['light', 'dark'] as const) await take(page, 'review', colorScheme);
});

test("the README's pictures of a run's results", async ({ asAdmin: page, simulator }) => {
  test.setTimeout(120_000);
  // The invented people are a hard lot: names that are formulas, or as long as a page, are for other tests.
  const plain = (await peopleWho(simulator, 'lack', ADDABLE, 40)).filter(({ name }) => PLAIN_NAME.test(name));
  await page.clock.setFixedTime(MOMENT);
  await planToAdd(page, plain.slice(0, 12));
  await simulator.faults({
    method: 'POST',
    path: '/api/v2/license/organization',
    times: 100,
    fault: { kind: 'refuse', result: 'NO_SEATS_LEFT', every: 4 },
  });
  await startRun(page).click();
  await runIsOver(page);
  await expect(results(page)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) await take(page, 'results', colorScheme);
});
