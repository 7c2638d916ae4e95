import type { Runner } from '../runs/runTypes';

/** Lets the browser ask before the page that drives a run is closed. Answers how to end that. */
export function guardUnload(runner: Runner): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    const snapshot = runner.getSnapshot();
    if (snapshot?.mine !== true || snapshot.outcome !== null) return;
    event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
