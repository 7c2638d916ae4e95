import type { Clock } from './clock';

interface Timer {
  due: number;
  order: number;
  run: () => void;
}

/** A clock that stands still until it is told to go on. */
export interface VirtualClock extends Clock {
  /** Lets `ms` pass; timers that fall due run in order, each at its own time. */
  advance(ms: number): void;
  /** How many timers wait. */
  pending(): number;
}

export function createVirtualClock(start = Date.UTC(2026, 0, 5, 9)): VirtualClock {
  let time = start;
  let order = 0;
  const timers = new Set<Timer>();
  const next = (until: number) => {
    let first: Timer | undefined;
    for (const timer of timers) {
      if (timer.due > until) continue;
      if (!first || timer.due < first.due || (timer.due === first.due && timer.order < first.order))
        first = timer;
    }
    return first;
  };
  return {
    now: () => time,
    setTimeout(run, ms) {
      const timer = { due: time + Math.max(0, ms), order: order++, run };
      timers.add(timer);
      return timer;
    },
    clearTimeout(handle) {
      for (const timer of timers) if (timer === handle) timers.delete(timer);
    },
    advance(ms) {
      const until = time + ms;
      for (let timer = next(until); timer; timer = next(until)) {
        timers.delete(timer);
        time = timer.due;
        timer.run();
      }
      time = until;
    },
    pending: () => timers.size,
  };
}
