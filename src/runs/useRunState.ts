import { useCallback } from 'react';
import type { RunRecord } from './runRecords';
import { useRunSnapshot } from './RunnerContext';

export type RunStateName = 'running' | 'interrupted' | 'finished' | 'cancelled' | 'stopped';

/** Tells a run that goes on, in this tab or another, from one that was left. */
export function useRunState(): (run: Pick<RunRecord, 'runId' | 'endedAt' | 'status'>) => RunStateName {
  const snapshot = useRunSnapshot();
  const atHand = snapshot !== null && snapshot.outcome === null ? snapshot.runId : null;
  return useCallback(
    ({ runId, endedAt, status }) => {
      if (runId === atHand) return 'running';
      if (endedAt === null) return 'interrupted';
      return status === 'cancelled' || status === 'stopped' ? status : 'finished';
    },
    [atHand],
  );
}
