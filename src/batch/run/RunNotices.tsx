import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslations } from 'use-intl';
import type { RunView } from '../../runs/useRun';
import { Differences } from './Differences';
import { LastError } from './LastError';

/** What holds the run, or ended it, and what to do. */
export function RunNotices({ run }: { readonly run: Extract<RunView, { kind: 'known' }> }) {
  const t = useTranslations('batch.run');
  const { live, record } = run;
  const phase = live?.phase ?? null;
  const stop = phase?.kind === 'stopped' ? phase.reason : (record?.stopReason ?? null);

  return (
    <>
      {live !== null && !live.mine && run.isUnfinished && (
        <Alert severity="info" variant="outlined">
          {t('elsewhere')}
        </Alert>
      )}
      {phase === null && run.isUnfinished && (
        <Alert severity="warning" variant="outlined">
          <AlertTitle>{t('interruptedTitle')}</AlertTitle>
          {t('interruptedBody')}
        </Alert>
      )}
      {phase?.kind === 'sign-in-needed' && (
        <Alert severity="warning" variant="outlined">
          <AlertTitle>{t('signInTitle')}</AlertTitle>
          {t('signInBody')}
        </Alert>
      )}
      {phase?.kind === 'paused' && phase.by.kind === 'difference' && (
        <Differences differences={phase.by.differences} isMine={live?.mine === true} />
      )}
      {phase?.kind === 'paused' && phase.by.kind !== 'difference' && phase.by.kind !== 'admin' && (
        <Alert severity="warning" variant="outlined">
          <AlertTitle>{t(`paused.${phase.by.kind}.title`)}</AlertTitle>
          {phase.by.kind === 'journal' || phase.by.kind === 'failure'
            ? t(`paused.${phase.by.kind}.body`, { message: phase.by.message })
            : t(`paused.${phase.by.kind}.body`)}
        </Alert>
      )}
      {stop !== null && (
        <Alert severity="error" variant="outlined">
          <AlertTitle>{t('stoppedTitle')}</AlertTitle>
          {stop.missingPermissions.length > 0
            ? t('stoppedMissing', { permissions: stop.missingPermissions.join(', ') })
            : t('stoppedForbidden')}{' '}
          {t('stoppedConsequence')}
        </Alert>
      )}
      {live !== null && run.isUnfinished && live.lastError !== null && <LastError error={live.lastError} />}
    </>
  );
}
