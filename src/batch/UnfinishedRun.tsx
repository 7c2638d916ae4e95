import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { Link, useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useResume } from '../runs/useResume';
import { ActionAlert } from '../ui/ActionAlert';
import { paths } from '../ui/paths';
import { ResumeRefused } from '../ui/results/ResumeRefused';
import type { Unfinished } from './useUnfinishedRun';

/** A run that has not come to its end: one press goes on with it. */
export function UnfinishedRun({ run }: { readonly run: Extract<Unfinished, { kind: 'some' }> }) {
  const t = useTranslations('batch.unfinished');
  const navigate = useNavigate();
  const { resume, isPending, refused } = useResume(
    run.runId,
    () => void navigate(paths.batch({ run: run.runId }), { state: { moved: true } }),
  );

  return (
    <ActionAlert
      severity={run.where === 'left' ? 'warning' : 'info'}
      action={
        run.where === 'left' ? (
          <Button variant="contained" disabled={isPending} onClick={resume}>
            {t('resume')}
          </Button>
        ) : (
          <Button
            component={Link}
            to={paths.batch({ run: run.runId })}
            state={{ moved: true }}
            variant="outlined"
          >
            {t('open')}
          </Button>
        )
      }
    >
      <AlertTitle>{t(`${run.where}.title`)}</AlertTitle>
      {t(`${run.where}.body`, { name: run.name, done: run.done, total: run.total })}
      {refused !== null && <ResumeRefused outcome={refused} />}
    </ActionAlert>
  );
}
