import Stack from '@mui/material/Stack';
import { ApiError } from '../api/ApiError';
import { useSession } from '../auth/SessionContext';
import { useDirectory, type CalmStatus } from '../queries/DirectoryContext';
import type { RunRecord } from '../runs/runRecords';
import { CurrentRun } from './CurrentRun';
import { LastRuns } from './LastRuns';
import { OrganizationGlance } from './OrganizationGlance';
import { ReadingTrouble } from './ReadingTrouble';
import { WelcomeCard } from './WelcomeCard';

interface HomeContentProps {
  readonly status: CalmStatus;
  /** Latest first. */
  readonly runs: readonly RunRecord[];
  /** Why they could not be read. */
  readonly runsError: Error | null;
}

/** What needs the admin, what the organization is like, and what was done last, in this order. */
export function HomeContent({ status, runs, runsError }: HomeContentProps) {
  const { canViewLicenses } = useSession();
  const { reading } = useDirectory().getStatus();
  const isRefused =
    reading.kind === 'failed' && reading.error instanceof ApiError && reading.error.status === 403;
  // Nobody waits for a refusal that is foreseen; a service that tells all the same is taken at its word.
  const hasNothing = !canViewLicenses && status.summary === null;

  return (
    <Stack sx={{ gap: 2 }}>
      <CurrentRun runs={runs} />
      <ReadingTrouble isForbidden={hasNothing || (!canViewLicenses && isRefused)} />
      {!hasNothing && (
        <>
          <WelcomeCard hasCopy={status.summary?.kept === true} hasRuns={runs.length > 0} />
          <OrganizationGlance status={status} runs={runs} />
        </>
      )}
      <LastRuns runs={runs} error={runsError} />
    </Stack>
  );
}
