/** What pictures show: the same people at the same moment, so that a picture changes only with the app. */
import type { Page } from '@playwright/test';
import { realClock } from '../simulator/clock';
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
} from './batch';
import { expect } from './fixtures';
import type { SimulatorControl } from './simulatorControl';

export const MOMENT = Date.parse('2026-03-02T09:30:00Z');
const PLAIN_NAME = /^[\p{Script=Latin}]+ [\p{Script=Latin}]+$/u;

/** The simulator's time at that moment; only timers go on. */
export const stillClock = { ...realClock, now: () => MOMENT };

/** The page's time at that moment. */
export const standStill = (page: Page): Promise<void> => page.clock.setFixedTime(MOMENT);

/** A swap for a dozen people, in Review. */
export async function showReview(page: Page, simulator: SimulatorControl): Promise<void> {
  await planToSwap(page, await peopleWho(simulator, 'hold', 'cloudCX2', 12), 'cloudCX2', 'cloudCX3');
  await expect(plannedChanges(page)).toBeVisible();
  await expect(figure(page, 'Changes')).toContainText(/\d/);
}

/** A run that is over, every fourth of its changes refused. */
export async function showResults(page: Page, simulator: SimulatorControl): Promise<void> {
  // The invented people are a hard lot: names that are formulas, or as long as a page, are for other tests.
  const plain = (await peopleWho(simulator, 'lack', ADDABLE, 40)).filter(({ name }) => PLAIN_NAME.test(name));
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
}
