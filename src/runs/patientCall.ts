import { failureOf } from './callFailure';
import type { RunContext } from './runContext';

const LONGEST_BACKOFF_MS = 30_000;
const UNTOLD_RATE_LIMIT_MS = 15_000;

/**
 * Makes a call that changes nothing, again and again while it fails for reasons that pass. Answers null once
 * it is no longer wanted, or where the run is to end and no answer can be had.
 */
export async function patientCall<T>(
  context: RunContext,
  requests: number,
  isWanted: () => boolean,
  call: () => Promise<T>,
): Promise<T | null> {
  const { clock } = context.world;
  while (isWanted()) {
    await context.gate();
    await context.room(requests);
    if (context.state().hold || !isWanted()) continue;
    try {
      const answer = await call();
      context.counters.failedReadsInARow = 0;
      return answer;
    } catch (error) {
      await context.gate();
      if (await mustGiveUp(context, error, clock.now())) return null;
    }
  }
  return null;
}

async function mustGiveUp(context: RunContext, error: unknown, now: number): Promise<boolean> {
  const { pacer, settings } = context.world;
  const failure = failureOf(error, now);
  const { counters } = context;
  const isLast = context.isEnding() || context.isRecheck;
  context.noteError(failure.facts);
  switch (failure.kind) {
    case 'rate-limited': {
      const waitMs = failure.waitMs ?? UNTOLD_RATE_LIMIT_MS;
      pacer.rateLimited(waitMs / 1000);
      await context.wait(now + waitMs, 'rate-limit');
      return false;
    }
    case 'unauthorized':
      context.dispatch({ kind: 'unauthorized' });
      return false;
    case 'forbidden':
      if (isLast) return true;
      await context.stop({ kind: 'forbidden', missingPermissions: failure.facts.missingPermissions });
      return false;
    default:
      counters.failedReadsInARow += 1;
      if (counters.failedReadsInARow >= settings.failedReadsBeforePause) {
        counters.failedReadsInARow = 0;
        if (isLast) return true;
        context.dispatch({ kind: 'held', by: { kind: 'trouble' } });
        return false;
      }
      await context.wait(now + backoffMs(counters.failedReadsInARow), 'trouble');
      return false;
  }
}

function backoffMs(failures: number): number {
  return Math.min(LONGEST_BACKOFF_MS, 1000 * 2 ** (failures - 1));
}
