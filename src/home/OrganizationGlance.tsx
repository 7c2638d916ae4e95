import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { settledFindings } from '../directory/findings/settledFindings';
import { useSession } from '../auth/SessionContext';
import { useApis } from '../queries/ApiContext';
import { useDirectory, type CalmStatus } from '../queries/DirectoryContext';
import { findingsGlanceQuery } from '../queries/findings';
import { overviewQuery } from '../queries/overview';
import { useRunSnapshot } from '../runs/RunnerContext';
import type { RunRecord } from '../runs/runRecords';
import { ErrorState } from '../ui/ErrorState';
import { COLUMNS } from './columns';
import { Figures } from './Figures';
import { FindingsSection } from './FindingsSection';
import { HoldersSection } from './HoldersSection';
import { nextActions } from './nextActions';
import { NextSection } from './NextSection';

interface OrganizationGlanceProps {
  readonly status: CalmStatus;
  /** Latest first. */
  readonly runs: readonly RunRecord[];
}

/** The organization in figures, what to do next, what stands out, and who holds what. */
export function OrganizationGlance({ status, runs }: OrganizationGlanceProps) {
  const { summary, reading, partial } = status;
  const apis = useApis();
  const directory = useDirectory();
  const snapshot = useRunSnapshot();
  const overview = useQuery(overviewQuery(apis, directory));
  const { readOnly } = useSession();
  const findings = useQuery(findingsGlanceQuery(apis, directory));
  const answer = settledFindings(findings.data ?? null);
  // A reading begins a moment after the page is shown.
  const isReading = summary === null && (reading === 'reading' || reading === 'idle');
  const failed = [overview, findings].find(({ isError }) => isError);
  const isComing = failed === undefined && (isReading || summary !== null);
  const known = overview.data ?? null;

  return (
    <>
      {failed !== undefined && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
      <Figures
        overview={known}
        partial={partial}
        isComing={isComing}
        completeness={summary?.completeness ?? null}
      />
      <NextSection
        actions={nextActions({
          // Nothing of them can be gone on with here.
          runs: readOnly ? [] : runs,
          runAtHand: snapshot !== null && snapshot.outcome === null ? snapshot.runId : null,
          findings: answer,
        })}
        seesEverybody={answer?.seesAllDivisions === true}
        isComing={isComing}
      />
      <Box sx={COLUMNS}>
        <FindingsSection answer={answer} isComing={isComing} />
        <HoldersSection
          holders={known?.holders ?? null}
          isWhole={!partial && known?.untold === 0}
          isComing={isReading || (known === null && isComing)}
        />
      </Box>
    </>
  );
}
