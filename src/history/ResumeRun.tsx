import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { RunId } from '../runs/runTypes';
import { useResume } from '../runs/useResume';
import { paths } from '../ui/paths';

/** Goes on with a run that was left, and goes where it is shown. */
export function ResumeRun({ runId }: { readonly runId: RunId }) {
  const t = useTranslations('history');
  const navigate = useNavigate();
  const { resume, isPending, refused, reset } = useResume(
    runId,
    () => void navigate(paths.batch({ run: runId })),
  );

  return (
    <>
      <Button size="small" variant="contained" disabled={isPending} onClick={resume}>
        {t('resume')}
      </Button>
      <Snackbar open={refused !== null} onClose={reset}>
        <Alert severity="error" onClose={reset}>
          {refused?.kind === 'no-journal'
            ? t('resumeRefused.no-journal', { message: refused.message })
            : t(`resumeRefused.${refused?.kind ?? 'not-found'}`)}
        </Alert>
      </Snackbar>
    </>
  );
}
