import type { Clock } from '../runs/clock';
import { createSystemClock } from '../runs/systemClock';
// oxlint-disable-next-line import/default -- the bundler makes it
import timerWorkerUrl from '../runs/timerWorker?worker&url';
import { createWorker } from './createWorker';

/** The time of the machine, kept by a worker where the browser has any. */
export function createWorkerClock(): Clock {
  try {
    return createSystemClock(createWorker(timerWorkerUrl));
  } catch {
    // Timers of the page do the same, only slower in a hidden tab.
    return createSystemClock();
  }
}
