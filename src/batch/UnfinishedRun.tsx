import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useRuns } from '../runs/RunnerContext';
import { ActionAlert } from '../ui/ActionAlert';
import { paths } from '../ui/paths';
import { ResumeRefused } from './run/ResumeRefused';
import type { Unfinished } from './useUnfinishedRun';

/** A run that has not come to its end: one press goes on with it. */
export function UnfinishedRun({ run }: { readonly run: Extract<Unfinished, { kind: 'some' }> }) {
  const t = useTranslations('batch.unfinished');
  const navigate = useNavigate();
  const { runner, owner } = useRuns();
  const resume = useMutation({
    mutationFn: () => runner.resume(run.runId, owner),
    networkMode: 'always',
    onSuccess: (outcome) => {
      if (outcome.kind === 'resumed') void navigate(paths.batch({ run: run.runId }));
    },
  });

  return (
    <ActionAlert
      severity={run.where === 'left' ? 'warning' : 'info'}
      action={
        run.where === 'left' ? (
          <Button variant="contained" disabled={resume.isPending} onClick={() => resume.mutate()}>
            {t('resume')}
          </Button>
        ) : (
          <Button component={Link} to={paths.batch({ run: run.runId })} variant="outlined">
            {t('open')}
          </Button>
        )
      }
    >
      <AlertTitle>{t(`${run.where}.title`)}</AlertTitle>
      {t(`${run.where}.body`, { name: run.name, done: run.done, total: run.total })}
      {resume.data !== undefined && resume.data.kind !== 'resumed' && <ResumeRefused outcome={resume.data} />}
    </ActionAlert>
  );
}
