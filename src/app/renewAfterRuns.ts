import type { QueryClient } from '@tanstack/react-query';
import type { Runner } from '../runs/runTypes';

/** What a run makes old: everything that tells who holds what. */
const ABOUT_ASSIGNMENTS = new Set(['organization', 'licenseUsers', 'licensesOfPeople', 'reviewReads']);

/** Marks as old, once a run is over, what was read before it. Answers how to end that. */
export function renewAfterRuns(runner: Runner, client: QueryClient, organizationKey: string): () => void {
  let seen = stateOf(runner);
  return runner.subscribe(() => {
    const state = stateOf(runner);
    if (state === seen) return;
    seen = state;
    void client.invalidateQueries({ queryKey: ['runs'] });
    void client.invalidateQueries({ queryKey: ['unfinishedRun'] });
    if ((runner.getSnapshot()?.outcome ?? null) === null) return;
    void client.invalidateQueries({
      predicate: ({ queryKey: [organization, noun] }) =>
        organization === organizationKey && typeof noun === 'string' && ABOUT_ASSIGNMENTS.has(noun),
      refetchType: 'none',
    });
  });
}

/** Changes when a run begins or ends, and not with its progress. */
function stateOf(runner: Runner): string {
  const snapshot = runner.getSnapshot();
  return snapshot === null ? '' : `${snapshot.runId} ${String(snapshot.outcome)}`;
}
