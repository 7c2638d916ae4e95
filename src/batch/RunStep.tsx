import Stack from '@mui/material/Stack';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { RunId } from '../runs/runTypes';
import { useRun } from '../runs/useRun';
import { EmptyState } from '../ui/EmptyState';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { paths } from '../ui/paths';
import { RunAnnouncer } from './run/RunAnnouncer';
import { RunControls } from './run/RunControls';
import { RunNotices } from './run/RunNotices';
import { RunProgress } from './run/RunProgress';
import { RunResults } from './run/RunResults';
import { StepHeading } from './StepHeading';

/** A run as it goes, and what became of it. */
export function RunStep({ runId }: { readonly runId: RunId }) {
  const t = useTranslations('batch.run');
  const run = useRun(runId);
  const isWatched = run.kind === 'known' && run.live?.mine === false && run.isUnfinished;

  switch (run.kind) {
    case 'reading':
      return <LoadingState />;
    case 'failed':
      return <ErrorState error={run.error} onRetry={run.retry} />;
    case 'missing':
      return (
        <EmptyState
          title={t('missingTitle')}
          body={t('missingBody')}
          action={
            <Button component={Link} to={paths.history()} variant="contained">
              {t('openHistory')}
            </Button>
          }
        />
      );
    default:
      return (
        <>
          <StepHeading title={run.name} description={run.reason || t('description')} />
          <Stack sx={{ gap: 2 }}>
            <RunNotices run={run} />
            <RunProgress run={run} controls={<RunControls run={run} />} />
            {run.live !== null && <RunAnnouncer snapshot={run.live} />}
            {isWatched ? <EmptyState title={t('watching')} /> : <RunResults run={run} />}
          </Stack>
        </>
      );
  }
}
