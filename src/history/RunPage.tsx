import Button from '@mui/material/Button';
import { Link, useParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useRun } from '../runs/useRun';
import { EmptyState } from '../ui/EmptyState';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { PageHeader } from '../ui/PageHeader';
import { paths } from '../ui/paths';
import { KnownRun } from './KnownRun';

/** One run of this browser: its facts and its results. */
export function RunPage() {
  const t = useTranslations('history');
  const { runId = '' } = useParams();
  const run = useRun(runId);

  if (run.kind === 'known') return <KnownRun run={run} />;
  return (
    <>
      <PageHeader title={t('title')} breadcrumbs={[{ label: t('title'), to: paths.history() }]} />
      {run.kind === 'reading' && <LoadingState />}
      {run.kind === 'failed' && <ErrorState error={run.error} onRetry={run.retry} />}
      {run.kind === 'missing' && (
        <EmptyState
          title={t('runMissingTitle')}
          body={t('runMissingBody')}
          action={
            <Button component={Link} to={paths.history()} variant="contained">
              {t('backToHistory')}
            </Button>
          }
        />
      )}
    </>
  );
}
