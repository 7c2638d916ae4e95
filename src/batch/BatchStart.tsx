import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useRuns } from '../runs/RunnerContext';
import { LoadingState } from '../ui/LoadingState';
import { paths } from '../ui/paths';
import { batchStartQuery } from './draftQueries';
import { DraftsUnavailable } from './DraftsUnavailable';
import { OpenDrafts } from './OpenDrafts';
import { OpenPlanFile } from './OpenPlanFile';
import { UnfinishedRun } from './UnfinishedRun';
import { useUnfinishedRun } from './useUnfinishedRun';

/** Where a batch begins: with what was left unfinished, or at once. */
export function BatchStart() {
  const t = useTranslations('batch');
  const runs = useRuns();
  const navigate = useNavigate();
  const start = useQuery(batchStartQuery(runs));
  const unfinished = useUnfinishedRun();
  const create = useMutation({
    mutationFn: () => runs.drafts.create(runs.owner),
    networkMode: 'always',
    onSuccess: (draft) => void navigate(paths.batch({ draft: draft.id }), { state: { moved: true } }),
  });

  // Once a run was offered, its end is no reason to open a draft: the admin may be on the way to the run.
  const [hasOffered, setHasOffered] = useState(false);
  if (unfinished.kind === 'some' && !hasOffered) setHasOffered(true);

  if (start.isError) return <DraftsUnavailable error={start.error} onRetry={() => void start.refetch()} />;
  if (start.data === undefined || unfinished.kind === 'reading') return <LoadingState />;
  if (start.data.kind === 'open' && unfinished.kind === 'none' && !hasOffered) {
    return <Navigate to={paths.batch({ draft: start.data.draftId })} replace />;
  }
  return (
    <Stack sx={{ gap: 2 }}>
      {unfinished.kind === 'some' && <UnfinishedRun run={unfinished} />}
      {start.data.kind === 'choose' && <OpenDrafts drafts={start.data.drafts} />}
      {create.isError && <DraftsUnavailable error={create.error} onRetry={() => create.mutate()} />}
      <div>
        <Button variant="contained" disabled={create.isPending} onClick={() => create.mutate()}>
          {t('startNew')}
        </Button>
      </div>
      <OpenPlanFile />
    </Stack>
  );
}
