import type { Clock } from '../clock';

/** Time that passes only when everything waits for it. */
export interface VirtualClock extends Clock {
  /** Work that isn't a timer and must end before time may pass: a request, a write to the journal. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Lets time pass until the condition holds. @throws where nothing is left to wait for. */
  runUntil(isDone: () => boolean): Promise<void>;
}

/** Turns of the event loop after which nothing is left that runs by itself. */
const QUIET_TURNS = 3;
const MOST_STEPS = 100_000;

export function createVirtualClock(start = 1_700_000_000_000): VirtualClock {
  let now = start;
  let last = 0;
  let atWork = 0;
  const timers = new Map<number, { at: number; run: () => void }>();

  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (atWork > 0) quiet = -1;
    }
  }

  function passToNextTimer(): boolean {
    let next: [number, { at: number; run: () => void }] | null = null;
    for (const timer of timers) if (next === null || timer[1].at < next[1].at) next = timer;
    if (next === null) return false;
    timers.delete(next[0]);
    now = Math.max(now, next[1].at);
    next[1].run();
    return true;
  }

  return {
    now: () => now,
    setTimeout(run, ms) {
      last += 1;
      timers.set(last, { at: now + Math.max(0, ms), run });
      return last;
    },
    clearTimeout: (handle) => {
      timers.delete(handle);
    },
    async during(work) {
      atWork += 1;
      try {
        return await work();
      } finally {
        atWork -= 1;
      }
    },
    async runUntil(isDone) {
      for (let step = 0; step < MOST_STEPS; step += 1) {
        await settle();
        if (isDone()) return;
        if (!passToNextTimer()) throw new Error('Nothing is left to wait for');
      }
      throw new Error('It does not come to an end');
    },
  };
}
