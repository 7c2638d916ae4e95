import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { RunId } from '../runs/runTypes';
import { useResume } from '../runs/useResume';
import { paths } from '../ui/paths';
import { useToast } from '../ui/toast/ToastContext';

/** Goes on with a run that was left, and goes where it is shown. */
export function ResumeRun({ runId }: { readonly runId: RunId }) {
  const t = useTranslations('history.resumeRefused');
  const history = useTranslations('history');
  const navigate = useNavigate();
  const toast = useToast();
  const { resume, isPending } = useResume(
    runId,
    () => void navigate(paths.batch({ run: runId })),
    (refused) =>
      toast({
        tone: 'failed',
        message:
          refused.kind === 'no-journal' ? t('no-journal', { message: refused.message }) : t(refused.kind),
      }),
  );

  return (
    <Button size="small" variant="contained" disabled={isPending} onClick={resume}>
      {history('resume')}
    </Button>
  );
}
