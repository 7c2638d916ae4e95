import type { Clock } from '../../src/runs/clock';

/** Time for runner and simulator alike: it passes only when both wait for it. */
export interface CampaignClock extends Clock {
  /** Work on the machine, such as a request: no time passes until it ends, unless the simulator holds it. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Lets time pass until the condition holds. */
  runUntil(isDone: () => boolean): Promise<void>;
  /** The same clock for the simulator. A request that it holds on purpose doesn't stop time. */
  readonly forSimulator: {
    now(): number;
    setTimeout(run: () => void, ms: number): unknown;
    clearTimeout(handle: unknown): void;
  };
}

/** Marks the time of a "hang" among the simulator's timers, which "late" uses too. */
export const HANG_REMAINDER = 7;
const QUIET_TURNS = 3;
const MOST_OWN_TURNS = 5_000;
const MOST_STEPS = 200_000;

export function createCampaignClock(start = 1_700_000_000_000): CampaignClock {
  let now = start;
  let last = 0;
  let atWork = 0;
  let held = 0;
  /** Counts up whenever nothing is under way: what was held before is forgotten, its timers included. */
  let round = 0;
  const timers = new Map<number, { at: number; run: () => void }>();

  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (atWork > held) quiet = -1;
    }
  }

  /** What waits for neither is at work in this process: a message to itself, say, which takes turns of its own. */
  async function untilOwnWorkEnds(hasEnded: () => boolean): Promise<void> {
    for (let turn = 0; turn < MOST_OWN_TURNS && !hasEnded(); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      await settle();
    }
  }

  const clock: CampaignClock = {
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
        // With no request under way, none is held: who asked has left.
        if (atWork === 0) {
          held = 0;
          round += 1;
        }
      }
    },
    async runUntil(isDone) {
      for (let step = 0; step < MOST_STEPS; step += 1) {
        await settle();
        if (isDone()) return;
        if (timers.size === 0) await untilOwnWorkEnds(() => isDone() || timers.size > 0);
        if (isDone()) return;
        let next: [number, { at: number; run: () => void }] | null = null;
        for (const timer of timers) if (next === null || timer[1].at < next[1].at) next = timer;
        if (next === null) throw new Error('Nothing is left to wait for');
        timers.delete(next[0]);
        now = Math.max(now, next[1].at);
        next[1].run();
      }
      throw new Error('The schedule does not come to an end');
    },
    forSimulator: {
      now: () => now,
      setTimeout(run, ms) {
        if (ms % 10 !== HANG_REMAINDER) return clock.setTimeout(run, ms);
        held += 1;
        const heldIn = round;
        return clock.setTimeout(() => {
          if (heldIn === round) held = Math.max(0, held - 1);
          run();
        }, ms);
      },
      clearTimeout: (handle) => {
        if (typeof handle === 'number') timers.delete(handle);
      },
    },
  };
  return clock;
}
