import Button from '@mui/material/Button';
import { Link, useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { RunRecord } from '../runs/runRecords';
import { useResume } from '../runs/useResume';
import { paths } from '../ui/paths';
import { ResumeRefused } from '../ui/results/ResumeRefused';
import { RunCard } from './RunCard';

/** A run that a crash or a closed tab left: one press goes on with it. */
export function LeftRun({ run: { runId, name, total, counts } }: { readonly run: RunRecord }) {
  const t = useTranslations('home.run');
  const navigate = useNavigate();
  const { resume, isPending, refused } = useResume(runId, () => void navigate(paths.batch({ run: runId })));
  return (
    <RunCard
      name={name}
      state={t('left')}
      tone="warning"
      done={Object.values(counts).reduce((sum, count) => sum + count, 0)}
      total={total}
      body={t('leftBody')}
      actions={
        <>
          <Button component={Link} to={paths.batch({ run: runId })}>
            {t('open')}
          </Button>
          <Button variant="contained" disabled={isPending} onClick={resume}>
            {t('resume')}
          </Button>
        </>
      }
      notice={refused !== null && <ResumeRefused outcome={refused} />}
    />
  );
}
