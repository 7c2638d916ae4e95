import { queryOptions, useQuery } from '@tanstack/react-query';
import type { JournaledRun } from './journal';
import { isSettled, type ChangeEntry, type RunRecord } from './runRecords';
import { useRuns, useRunSnapshot, type Runs } from './RunnerContext';
import type { RunId, RunSnapshot } from './runTypes';
import type { ChangeResult } from '../licensing/verdict';

/** One run as this browser knows it: at hand, or from the journal. */
export type RunView =
  | { readonly kind: 'reading' }
  /** Neither at hand nor in this browser's journal, for this admin and organization. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | {
      readonly kind: 'known';
      readonly runId: RunId;
      readonly name: string;
      readonly reason: string;
      readonly startedAt: number;
      /** At hand; null where the journal alone tells of it. */
      readonly live: RunSnapshot | null;
      readonly record: RunRecord | null;
      readonly isUnfinished: boolean;
      /** Changes in the plan's order, those without a verdict included where the journal tells. */
      readonly entries: readonly ChangeEntry[];
      readonly results: readonly ChangeResult[];
    };

/** One run of this browser by id. */
export function useRun(runId: RunId): RunView {
  const runs = useRuns();
  const snapshot = useRunSnapshot();
  const live = snapshot?.runId === runId ? snapshot : null;
  const isLiveOver = live !== null && isOver(live);
  const journaled = useQuery({ ...runQuery(runs, runId, live), enabled: live === null || isLiveOver });

  if (live !== null) {
    // A tab that watches is told of progress alone; the journal has the results.
    const entries = live.mine ? live.results : entriesOf(journaled.data);
    return {
      kind: 'known',
      runId,
      name: live.name,
      reason: live.reason,
      startedAt: live.startedAt,
      live,
      record: journaled.data?.run ?? null,
      isUnfinished: !isLiveOver,
      entries,
      results: live.mine ? live.results : entries.filter(isSettled),
    };
  }
  if (journaled.isError) {
    return { kind: 'failed', error: journaled.error, retry: () => void journaled.refetch() };
  }
  if (journaled.data === undefined) return { kind: 'reading' };
  if (journaled.data === null) return { kind: 'missing' };
  const { run } = journaled.data;
  const entries = entriesOf(journaled.data);
  return {
    kind: 'known',
    runId,
    name: run.name,
    reason: run.reason,
    startedAt: run.startedAt,
    live: null,
    record: run,
    isUnfinished: run.endedAt === null,
    entries,
    results: entries.filter(isSettled),
  };
}

function entriesOf(journaled: JournaledRun | null | undefined): readonly ChangeEntry[] {
  return journaled?.parts.flatMap((part) => part.entries) ?? [];
}

/** One run in the journal; null where it isn't there. */
function runQuery(runs: Runs, runId: RunId, live: RunSnapshot | null) {
  return queryOptions({
    // How a run ended at hand tells its journal before from its journal after.
    queryKey: ['run', runs.owner, runId, live?.outcome ?? null],
    queryFn: async () => (await runs.journal.read(runId, runs.owner)) ?? null,
    networkMode: 'always',
    structuralSharing: false,
    staleTime: 0,
    gcTime: 0,
  });
}

/** All runs in the journal, latest first. */
export function runsQuery(runs: Runs) {
  return queryOptions({
    queryKey: ['runs', runs.owner],
    queryFn: () => runs.journal.list(runs.owner),
    networkMode: 'always',
    structuralSharing: false,
    staleTime: 0,
  });
}

/** How many runs in the journal this version can't read. */
export function unreadableRunsQuery(runs: Runs) {
  return queryOptions({
    queryKey: ['unreadableRuns', runs.owner],
    queryFn: () => runs.journal.countUnreadable(runs.owner),
    networkMode: 'always',
    staleTime: 0,
  });
}

/** The run that a crash or a closed tab left; null where there is none. */
export function unfinishedRunQuery(runs: Runs) {
  return queryOptions({
    queryKey: ['unfinishedRun', runs.owner],
    queryFn: async () => (await runs.journal.findUnfinished(runs.owner)) ?? null,
    networkMode: 'always',
    structuralSharing: false,
    staleTime: 0,
  });
}

/** Whether nothing more happens in a run by itself. */
export function isOver({ outcome }: Pick<RunSnapshot, 'outcome'>): boolean {
  return outcome !== null;
}
