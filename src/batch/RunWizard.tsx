import { useNavigate } from 'react-router-dom';
import type { RunId } from '../runs/runTypes';
import { useRun } from '../runs/useRun';
import { paths } from '../ui/paths';
import { RunStep } from './RunStep';
import { WizardStepper } from './WizardStepper';

const ONLY_RUN: ReadonlySet<'run'> = new Set(['run']);

/** The wizard at its last step: what was chosen before has become a run and stands. */
export function RunWizard({ runId }: { readonly runId: RunId }) {
  const navigate = useNavigate();
  const run = useRun(runId);
  return (
    <>
      <WizardStepper
        at="run"
        reachable={ONLY_RUN}
        onGo={() => void navigate(paths.batch({ run: runId }))}
        isFinished={run.kind === 'known' && !run.isUnfinished}
      />
      <RunStep runId={runId} />
    </>
  );
}
