import type { Runner } from '../runs/runTypes';

/** A runner that takes the settings of the moment for each run, and never in the middle of one. */
export function createSettableRunner(make: () => Runner): Runner {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  let runner = make();
  let stop = runner.subscribe(tell);

  function renewed(): Runner {
    const seen = runner.getSnapshot();
    if (seen !== null && seen.outcome === null) return runner;
    stop();
    runner.dispose();
    runner = make();
    stop = runner.subscribe(tell);
    return runner;
  }

  return {
    start: (run) => renewed().start(run),
    resume: (runId, owner) => renewed().resume(runId, owner),
    checkAgain: (runId, owner) => renewed().checkAgain(runId, owner),
    pause: () => runner.pause(),
    cancel: () => runner.cancel(),
    acceptDifferences: (scope) => runner.acceptDifferences(scope),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => runner.getSnapshot(),
    dispose() {
      stop();
      runner.dispose();
    },
  };
}
