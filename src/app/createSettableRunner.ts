import type { Runner } from '../runs/runTypes';

/**
 * A runner that takes the settings of the moment for each run, and never in the middle of one.
 * @param watching shows what other tabs run, and is all there is until this tab runs something.
 * @param load fetches what runs.
 */
export function createSettableRunner(watching: Runner, load: () => Promise<() => Runner>): Runner {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  let runner = watching;
  let stop = runner.subscribe(tell);
  let isDisposed = false;

  async function renewed(): Promise<Runner> {
    const make = await load();
    const seen = runner.getSnapshot();
    const isRunning = runner !== watching && seen !== null && seen.outcome === null;
    if (isRunning || isDisposed) return runner;
    stop();
    runner.dispose();
    runner = make();
    stop = runner.subscribe(tell);
    return runner;
  }

  return {
    start: async (run) => (await renewed()).start(run),
    resume: async (runId, owner) => (await renewed()).resume(runId, owner),
    checkAgain: async (runId, owner) => (await renewed()).checkAgain(runId, owner),
    pause: () => runner.pause(),
    cancel: () => runner.cancel(),
    acceptDifferences: (scope) => runner.acceptDifferences(scope),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => runner.getSnapshot(),
    dispose() {
      isDisposed = true;
      stop();
      runner.dispose();
    },
  };
}
