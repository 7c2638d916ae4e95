import type { Clock } from './clock';

/** Lets a loop sleep until a time, or until someone wakes it. */
export interface Waker {
  wake(): void;
  /** Answers at the time, or at the next wake; without a time, at the next wake alone. */
  sleep(until?: number): Promise<void>;
}

export function createWaker(clock: Clock): Waker {
  let sleepers: (() => void)[] = [];
  return {
    wake() {
      const woken = sleepers;
      sleepers = [];
      for (const resume of woken) resume();
    },
    sleep: (until) =>
      new Promise((resolve) => {
        const handle =
          until === undefined ? null : clock.setTimeout(resolve, Math.max(0, until - clock.now()));
        sleepers.push(() => {
          if (handle !== null) clock.clearTimeout(handle);
          resolve();
        });
      }),
  };
}
