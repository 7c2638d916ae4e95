import { useMutation } from '@tanstack/react-query';
import { changesToRetry, type Undo } from '../licensing/undo';
import { useApis } from '../queries/ApiContext';
import type { DraftId } from './drafts';
import { draftChanges, failuresByWord, planUndo } from './followUps';
import { leftWithNeither } from './leftWithNeither';
import { useRuns } from './RunnerContext';
import type { RunView } from './useRun';

interface FollowUpNames {
  readonly retry: string;
  readonly undo: string;
  readonly restore: string;
}

/** What can follow a run that is over: another look, another try, or taking it back. `onDraft` opens a draft. */
export function useFollowUps(
  run: Extract<RunView, { kind: 'known' }>,
  names: FollowUpNames,
  onDraft: (draftId: DraftId) => void,
) {
  const runs = useRuns();
  const apis = useApis();
  const { runId, results, reason, isUnfinished } = run;

  const checkAgain = useMutation({
    mutationFn: () => runs.runner.checkAgain(runId, runs.owner),
    networkMode: 'always',
  });
  const retry = useMutation({
    mutationFn: (word: string | null) =>
      draftChanges(runs, {
        changes: changesToRetry(results, word ?? undefined),
        origin: { kind: 'retry', runId },
        name: names.retry,
        reason,
      }),
    networkMode: 'always',
    onSuccess: onDraft,
  });
  const lookUndo = useMutation({ mutationFn: () => planUndo(results, apis.license) });
  const undo = useMutation({
    mutationFn: (planned: Undo) =>
      draftChanges(runs, {
        changes: planned.changes,
        origin: { kind: 'undo', runId },
        name: names.undo,
        reason,
      }),
    networkMode: 'always',
    onSuccess: onDraft,
  });

  const restorable = isUnfinished ? [] : leftWithNeither(results, run.record?.rules ?? []);
  const restore = useMutation({
    mutationFn: () =>
      draftChanges(runs, {
        changes: restorable,
        origin: { kind: 'retry', runId },
        name: names.restore,
        reason,
      }),
    networkMode: 'always',
    onSuccess: onDraft,
  });

  const failed = isUnfinished ? 0 : changesToRetry(results).length;
  const has = (verdict: string): boolean => results.some((result) => result.verdict === verdict);
  return {
    checkAgain,
    retry,
    lookUndo,
    undo,
    restore,
    restorable,
    canCheckAgain: !isUnfinished && has('unknown'),
    canUndo: !isUnfinished && has('applied'),
    failures: failed === 0 ? null : { count: failed, byWord: failuresByWord(results) },
    error: retry.error ?? restore.error ?? lookUndo.error ?? undo.error ?? checkAgain.error,
    isBusy:
      checkAgain.isPending || retry.isPending || restore.isPending || lookUndo.isPending || undo.isPending,
  };
}
