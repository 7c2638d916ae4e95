import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { useRuns } from '../runs/RunnerContext';
import type { RunId } from '../runs/runTypes';
import { paths } from '../ui/paths';

/** Goes on with a run that was left, and goes where it is shown. */
export function ResumeRun({ runId }: { readonly runId: RunId }) {
  const t = useTranslations('history');
  const navigate = useNavigate();
  const { runner, owner } = useRuns();
  const resume = useMutation({
    mutationFn: () => runner.resume(runId, owner),
    networkMode: 'always',
    onSuccess: (outcome) => {
      if (outcome.kind === 'resumed') void navigate(paths.batch({ run: runId }));
    },
  });
  const refused = resume.data !== undefined && resume.data.kind !== 'resumed' ? resume.data : null;

  return (
    <>
      <Button size="small" variant="contained" disabled={resume.isPending} onClick={() => resume.mutate()}>
        {t('resume')}
      </Button>
      <Snackbar open={refused !== null} onClose={() => resume.reset()}>
        <Alert severity="error" onClose={() => resume.reset()}>
          {refused?.kind === 'no-journal'
            ? t('resumeRefused.no-journal', { message: refused.message })
            : t(`resumeRefused.${refused?.kind ?? 'not-found'}`)}
        </Alert>
      </Snackbar>
    </>
  );
}
