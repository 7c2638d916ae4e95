/** A timer's handle; what it holds is the clock's business. */
export type TimerHandle = number;

/** Time as the runner sees it, so that tests and the campaign own it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  setTimeout(run: () => void, ms: number): TimerHandle;
  clearTimeout(handle: TimerHandle): void;
}
