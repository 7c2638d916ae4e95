import { useMutation } from '@tanstack/react-query';
import { useRuns } from './RunnerContext';
import type { ResumeOutcome, RunId } from './runTypes';

interface Resume {
  readonly resume: () => void;
  readonly isPending: boolean;
  /** Why it can't go on here; null where it does, or nobody has asked. */
  readonly refused: Exclude<ResumeOutcome, { kind: 'resumed' }> | null;
  /** Forgets that it was refused. */
  readonly reset: () => void;
}

/** Goes on with a run that was held or left. */
export function useResume(runId: RunId, onResumed?: () => void): Resume {
  const { runner, owner } = useRuns();
  const { mutate, isPending, data, reset } = useMutation({
    mutationFn: () => runner.resume(runId, owner),
    networkMode: 'always',
    onSuccess: ({ kind }) => {
      if (kind === 'resumed') onResumed?.();
    },
  });
  const refused = data === undefined || data.kind === 'resumed' ? null : data;
  return { resume: () => mutate(), isPending, refused, reset };
}
