import Alert from '@mui/material/Alert';
import { useTranslations } from 'use-intl';

interface ResumeRefusedProps {
  readonly outcome:
    { readonly kind: 'no-journal'; readonly message: string } | { readonly kind: 'busy' | 'not-found' };
}

/** Why the run can't go on here. */
export function ResumeRefused({ outcome }: ResumeRefusedProps) {
  const t = useTranslations('history.resumeRefused');
  return (
    <Alert severity="error" variant="outlined" sx={{ width: '100%' }}>
      {outcome.kind === 'no-journal' ? t('no-journal', { message: outcome.message }) : t(outcome.kind)}
    </Alert>
  );
}
