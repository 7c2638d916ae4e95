import type { ChangeResult } from '../licensing/verdict';
import type { RunContext } from './runContext';
import { tallyOf } from './partTally';
import type { PartRecord, RunStatus } from './runRecords';
import { phaseOf } from './runState';
import type { RunProgress, RunSnapshot } from './runTypes';

const RATE_WINDOW_MS = 2 * 60_000;
/** Below this span a rate says more of chance than of the run. */
const SHORTEST_SPAN_MS = 2_000;

/** Makes snapshots of a run; parts that didn't change are counted once. */
export function createSnapshots(context: RunContext): () => RunSnapshot {
  const samples: { at: number; sent: number }[] = [];
  let lastParts: readonly PartRecord[] | null = null;
  let results: readonly ChangeResult[] = [];

  function ratePerMinute(now: number, sent: number): number | null {
    samples.push({ at: now, sent });
    while ((samples[0]?.at ?? now) < now - RATE_WINDOW_MS) samples.shift();
    const first = samples[0];
    if (!first || now - first.at < SHORTEST_SPAN_MS || sent === first.sent) return null;
    return ((sent - first.sent) / (now - first.at)) * 60_000;
  }

  return () => {
    const run = context.run();
    const parts = context.parts();
    if (parts !== lastParts) {
      lastParts = parts;
      results = parts.flatMap((part) => tallyOf(part).results);
    }
    const phase = phaseOf(context.state());
    const isOver = context.state().activity.kind === 'over';
    return {
      runId: run.runId,
      owner: run.owner,
      name: run.name,
      reason: run.reason,
      phase,
      progress: progressOf(context, results.length, ratePerMinute),
      counts: run.counts,
      wait: context.state().wait,
      outcome: isOver ? outcomeOf(run.status) : null,
      lastError: context.lastError(),
      startedAt: run.startedAt,
      results,
      mine: true,
    };
  };
}

function outcomeOf(status: RunStatus): RunSnapshot['outcome'] {
  if (status === 'cancelled' || status === 'stopped') return status;
  return 'completed';
}

function progressOf(
  context: RunContext,
  done: number,
  rateAt: (now: number, sent: number) => number | null,
): RunProgress {
  const { clock, pacer, settings } = context.world;
  let sent = 0;
  let unsent = 0;
  let unread = 0;
  for (const part of context.parts()) {
    const tally = tallyOf(part);
    sent += tally.sent;
    unsent += tally.unsent;
    unread += tally.open;
  }
  const total = context.run().total;
  const ratePerMinute = rateAt(clock.now(), sent);
  const requestsLeft =
    Math.ceil(unsent / settings.changesPerWrite) +
    Math.ceil(unsent / settings.usersPerRead) +
    Math.ceil(unread / settings.usersPerRead);
  const byPace = (requestsLeft / pacer.limit()) * 60_000;
  const bySpeed = ratePerMinute === null ? 0 : (unsent / ratePerMinute) * 60_000;
  return {
    total,
    done,
    left: total - done,
    sent,
    ratePerMinute,
    timeLeftMs: ratePerMinute === null && unsent > 0 ? null : Math.max(byPace, bySpeed),
  };
}
