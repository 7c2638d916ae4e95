import type { QueryClient } from '@tanstack/react-query';
import type { Directory } from '../directory/Directory';
import type { LicenseChange } from '../licensing/model';
import type { Runs } from '../runs/RunnerContext';
import type { RunSnapshot } from '../runs/runTypes';

/** What a run makes old: everything that tells who holds what, but for the directory, which takes the changes over. */
const ABOUT_ASSIGNMENTS = new Set(['licenseUsers', 'licensesOfPeople', 'reviewReads']);

/** Renews, once a run is over, what was read before it. Answers how to end that. */
export function renewAfterRuns(
  runs: Pick<Runs, 'runner' | 'journal' | 'owner'>,
  client: QueryClient,
  directory: Directory,
  organizationKey: string,
): () => void {
  const { runner } = runs;
  let seen = stateOf(runner.getSnapshot());
  return runner.subscribe(() => {
    const snapshot = runner.getSnapshot();
    const state = stateOf(snapshot);
    if (state === seen) return;
    seen = state;
    void client.invalidateQueries({ queryKey: ['runs'] });
    void client.invalidateQueries({ queryKey: ['unfinishedRun'] });
    if (snapshot === null || snapshot.outcome === null) return;
    void client.invalidateQueries({
      predicate: ({ queryKey: [organization, noun] }) =>
        organization === organizationKey && typeof noun === 'string' && ABOUT_ASSIGNMENTS.has(noun),
      refetchType: 'none',
    });
    void seenInEffect(runs, snapshot).then(
      (changes) => directory.applyChanges(changes),
      // Without the journal nobody knows what the other tab has done.
      () => directory.refresh(),
    );
  });
}

/** The changes that a read of the run has shown to be in effect. */
async function seenInEffect(
  { journal, owner }: Pick<Runs, 'journal' | 'owner'>,
  { mine, runId, results }: RunSnapshot,
): Promise<LicenseChange[]> {
  // A tab that watches is told of progress alone; the journal has the results.
  const run = mine ? null : await journal.read(runId, owner);
  const all = run?.parts.flatMap(({ entries }) => entries) ?? results;
  return all
    .filter(({ verdict }) => verdict === 'applied' || verdict === 'already')
    .map(({ change }) => change);
}

/** Changes when a run begins or ends, and not with its progress. */
function stateOf(snapshot: RunSnapshot | null): string {
  return snapshot === null ? '' : `${snapshot.runId} ${String(snapshot.outcome)}`;
}
