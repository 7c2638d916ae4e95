/** Work that stops now and then: whoever runs it decides when it goes on. */
export type Steps<Result> = Generator<void, Result, void>;

/** Runs it all at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A question that comes meanwhile waits no longer than this. */
const LONGEST_STEP_MS = 8;

/** Runs it a few milliseconds at a time. @param pause lets others go first. */
export async function inSteps<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < LONGEST_STEP_MS) continue;
    await pause();
    since = performance.now();
  }
}
