/** What the time left is reckoned from. */
export interface Pace {
  /** Requests a minute that the pace allows. */
  readonly perMinute: number;
}

/** Reckons how long the rest of a reading takes: the limit of requests or the network, whichever is slower. */
export interface TimeLeft {
  /** A request was let through. */
  sent(pace: Pace): void;
  /** The service asked for a pause. */
  limited(seconds: number, pace: Pace): void;
  /** A request was answered. */
  answered(): void;
  /** A pause between two runs counts as no time. */
  resumed(): void;
  /** @returns seconds; null where it can't be told yet. */
  secondsFor(requestsLeft: number): number | null;
  /** The same for the rest of a body. */
  secondsForBytes(read: number, total: number): number | null;
}

/** The pacer's window (runs/pacer.ts). */
const WINDOW_MS = 61_000;
/** A longer silence is a wait for the limit, not the network's slowness. */
const LONGEST_GAP_MS = 1_500;
const FEWEST_ANSWERS = 3;

export function createTimeLeft(now: () => number = Date.now): TimeLeft {
  let startedAt = now();
  let lastAt = startedAt;
  let busyMs = 0;
  let [sentCount, answers] = [0, 0];
  let perMinute = Number.POSITIVE_INFINITY;
  let pausedUntil = 0;

  return {
    sent(pace) {
      perMinute = pace.perMinute;
      sentCount += 1;
    },
    limited(seconds, pace) {
      perMinute = pace.perMinute;
      pausedUntil = Math.max(pausedUntil, now() + seconds * 1000);
    },
    answered() {
      busyMs += Math.min(now() - lastAt, LONGEST_GAP_MS);
      lastAt = now();
      answers += 1;
    },
    resumed() {
      startedAt = now();
      lastAt = startedAt;
      sentCount = 0;
    },
    secondsFor(requestsLeft) {
      if (requestsLeft <= 0) return 0;
      if (answers < FEWEST_ANSWERS) return null;
      const byNetwork = (busyMs / answers) * requestsLeft;
      // So many whole windows have to pass before the last request may be sent.
      const windows = Math.floor((sentCount + requestsLeft - 1) / perMinute);
      const byPace = windows * WINDOW_MS - (now() - startedAt);
      const pause = Math.max(0, pausedUntil - now());
      return Math.ceil(Math.max(byNetwork + pause, byPace, 0) / 1000);
    },
    secondsForBytes(read, total) {
      if (read === 0) return null;
      return Math.ceil((((now() - startedAt) / read) * (total - read)) / 1000);
    },
  };
}
