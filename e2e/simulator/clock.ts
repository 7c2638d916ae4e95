/** All of the simulator's time goes through this, so that a test or a campaign can let hours pass at no cost. */
export interface Clock {
  now(): number;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
}

/** The machine's own time. */
export const realClock: Clock = {
  now: () => Date.now(),
  setTimeout(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  clearTimeout(handle) {
    if (typeof handle === 'function') Reflect.apply(handle, undefined, []);
  },
};
