import { useMutation } from '@tanstack/react-query';
import { useRuns } from './RunnerContext';
import type { ResumeOutcome, RunId } from './runTypes';

/** Why a run can't go on here. */
type Refusal = Exclude<ResumeOutcome, { kind: 'resumed' }>;

interface Resume {
  readonly resume: () => void;
  readonly isPending: boolean;
  /** null where it goes on, or nobody has asked. */
  readonly refused: Refusal | null;
}

/** Goes on with a run that was held or left. */
export function useResume(
  runId: RunId,
  onResumed?: () => void,
  onRefused?: (refused: Refusal) => void,
): Resume {
  const { runner, owner } = useRuns();
  const { mutate, isPending, data } = useMutation({
    mutationFn: () => runner.resume(runId, owner),
    networkMode: 'always',
    onSuccess: (outcome) => {
      if (outcome.kind === 'resumed') onResumed?.();
      else onRefused?.(outcome);
    },
  });
  const refused = data === undefined || data.kind === 'resumed' ? null : data;
  return { resume: () => mutate(), isPending, refused };
}
