import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRuns } from '../../runs/RunnerContext';
import { useResume } from '../../runs/useResume';
import type { RunView } from '../../runs/useRun';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ResumeRefused } from '../../ui/results/ResumeRefused';

/** Pause, Resume and Cancel run, as far as the phase lets them make sense. */
export function RunControls({ run }: { readonly run: Extract<RunView, { kind: 'known' }> }) {
  const t = useTranslations('batch.run');
  const { runner } = useRuns();
  const [isAsking, setIsAsking] = useState(false);
  const { resume, isPending, refused } = useResume(run.runId);
  const { live } = run;
  const phase = live?.phase.kind ?? 'interrupted';
  const isElsewhere = live !== null && !live.mine;
  if (!run.isUnfinished || isElsewhere || phase === 'cancelling') return null;

  const isHeld = phase === 'paused' || phase === 'sign-in-needed' || phase === 'interrupted';
  return (
    <>
      {isHeld ? (
        <Button variant="contained" disabled={isPending} onClick={resume}>
          {t('resume')}
        </Button>
      ) : (
        <Button variant="outlined" onClick={() => runner.pause()}>
          {t('pause')}
        </Button>
      )}
      {live !== null && (
        <Button color="error" onClick={() => setIsAsking(true)}>
          {t('cancel')}
        </Button>
      )}
      <ConfirmDialog
        open={isAsking}
        title={t('cancelTitle')}
        confirmLabel={t('cancel')}
        cancelLabel={t('keepRunning')}
        destructive
        onConfirm={() => {
          setIsAsking(false);
          runner.cancel();
        }}
        onClose={() => setIsAsking(false)}
      >
        {t('cancelBody')}
      </ConfirmDialog>
      {refused !== null && <ResumeRefused outcome={refused} />}
    </>
  );
}
