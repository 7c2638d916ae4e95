import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useRuns } from '../runs/RunnerContext';
import { EmptyState } from '../ui/EmptyState';
import { LoadingState } from '../ui/LoadingState';
import { paths } from '../ui/paths';
import { draftQuery } from './draftQueries';
import { DraftContext } from './DraftContext';
import { DraftsUnavailable } from './DraftsUnavailable';
import { Wizard } from './Wizard';

/** Opens the draft that the URL names, or says why it can't. */
export function DraftGate({ draftId }: { readonly draftId: string }) {
  const t = useTranslations('batch.draft');
  const store = useQuery(draftQuery(useRuns(), draftId));

  if (store.isError) return <DraftsUnavailable error={store.error} onRetry={() => void store.refetch()} />;
  if (store.data === undefined) return <LoadingState />;
  if (store.data === null) {
    return (
      <EmptyState
        title={t('missingTitle')}
        body={t('missingBody')}
        action={
          <Button component={Link} to={paths.batch()} variant="contained">
            {t('startOver')}
          </Button>
        }
      />
    );
  }
  const { runId } = store.data.getDraft();
  if (runId !== null) return <Navigate to={paths.batch({ run: runId })} replace />;
  return (
    <DraftContext value={store.data}>
      <Wizard />
    </DraftContext>
  );
}
