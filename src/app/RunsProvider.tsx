import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useAuth } from '../auth/AuthContext';
import { keptOwnerOf } from '../auth/keptOwnerOf';
import { useSession } from '../auth/SessionContext';
import { useApis } from '../queries/ApiContext';
import { useDirectory } from '../queries/DirectoryContext';
import { RunnerContext, type Runs } from '../runs/RunnerContext';
import { PlanWorkerContext } from '../batch/plan/PlanWorkerContext';
import { createPlanWorker } from './createPlanWorker';
import { createRuns } from './createRuns';
import { goOnAfterSignIn } from './goOnAfterSignIn';
import { guardUnload } from './guardUnload';
import { renewAfterRuns } from './renewAfterRuns';

/** A run outlives a sign-in that ends in the middle of it, and whatever that does to the tree. */
const opened = new Map<string, Runs>();

/** Gives the pages this browser's runs of the signed-in organization and admin. */
export function RunsProvider({ children }: { readonly children: ReactNode }) {
  const auth = useAuth();
  const { admin, organization } = useSession();
  const { organizationId, adminId, storageKey } = keptOwnerOf({ admin, organization });
  const { organizationKey } = useApis();
  const directory = useDirectory();
  const client = useQueryClient();

  let runs = opened.get(storageKey);
  if (runs === undefined) {
    runs = createRuns({
      auth,
      organization,
      owner: { organizationId, adminId },
      adminName: admin.person.name,
    });
    opened.set(storageKey, runs);
  }
  const { runner, journal, owner } = runs;

  // The browser's own events and the query cache stand outside React.
  useEffect(() => guardUnload(runner), [runner]);
  useEffect(() => goOnAfterSignIn(runner, auth), [runner, auth]);
  useEffect(
    () => renewAfterRuns({ runner, journal, owner }, client, directory, organizationKey),
    [runner, journal, owner, client, directory, organizationKey],
  );
  useEffect(
    () =>
      auth.onSignedOut(() => {
        runner.dispose();
        opened.delete(storageKey);
      }),
    [auth, runner, storageKey],
  );

  return (
    <RunnerContext value={runs}>
      <PlanWorkerContext value={createPlanWorker}>{children}</PlanWorkerContext>
    </RunnerContext>
  );
}
