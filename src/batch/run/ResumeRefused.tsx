import Alert from '@mui/material/Alert';
import { useTranslations } from 'use-intl';
import type { ResumeOutcome } from '../../runs/runTypes';

/** Why the run can't go on here. */
export function ResumeRefused({
  outcome,
}: {
  readonly outcome: Exclude<ResumeOutcome, { kind: 'resumed' }>;
}) {
  const t = useTranslations('history.resumeRefused');
  return (
    <Alert severity="error" variant="outlined" sx={{ width: '100%' }}>
      {outcome.kind === 'no-journal' ? t('no-journal', { message: outcome.message }) : t(outcome.kind)}
    </Alert>
  );
}
