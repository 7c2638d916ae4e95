import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import { useApis } from '../queries/ApiContext';
import { peopleByIdsQuery } from '../queries/peopleByIds';
import { peopleIn, toNamedResults } from '../runs/resultRows';
import type { RunView } from '../runs/useRun';
import { PageHeader } from '../ui/PageHeader';
import { paths } from '../ui/paths';
import { PrintButton } from '../ui/print/PrintButton';
import { ResultsGrid } from '../ui/results/ResultsGrid';
import { DeleteRun } from './DeleteRun';
import { ResumeRun } from './ResumeRun';
import { RunFacts } from './RunFacts';
import { RunResultActions } from './RunResultActions';

/** A run's facts, its results, and what can follow it. */
export function KnownRun({ run }: { readonly run: Extract<RunView, { kind: 'known' }> }) {
  const t = useTranslations('history');
  const navigate = useNavigate();
  const { readOnly } = useSession();
  const [isAsking, setIsAsking] = useState(false);
  const { entries, live, isUnfinished } = run;
  const userIds = useMemo(() => peopleIn(entries), [entries]);
  const people = useQuery({
    ...peopleByIdsQuery(useApis(), userIds),
    enabled: userIds.length > 0,
    placeholderData: (previous) => previous,
  });
  const rows = useMemo(() => toNamedResults(entries, people.data), [entries, people.data]);

  return (
    <>
      <PageHeader
        title={run.name}
        breadcrumbs={[{ label: t('title'), to: paths.history() }]}
        description={<RunFacts run={run} />}
        actions={
          <>
            <PrintButton />
            {isUnfinished && !readOnly && live === null && <ResumeRun runId={run.runId} />}
            {isUnfinished && !readOnly && live !== null && (
              <Button component={Link} to={paths.batch({ run: run.runId })} variant="contained">
                {t('openInBatch')}
              </Button>
            )}
            {!isUnfinished && (
              <Button variant="outlined" color="error" onClick={() => setIsAsking(true)}>
                {t('deleteRun')}
              </Button>
            )}
          </>
        }
      />
      <Stack sx={{ gap: 2 }}>
        <ResultsGrid rows={rows} actions={<RunResultActions run={run} rows={rows} />} />
      </Stack>
      <DeleteRun
        runId={run.runId}
        isAsking={isAsking}
        onClose={() => setIsAsking(false)}
        onDeleted={() => void navigate(paths.history())}
      />
    </>
  );
}
