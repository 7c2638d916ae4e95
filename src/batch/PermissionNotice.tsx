import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslations } from 'use-intl';
import { useAssignability } from './useAssignability';

/** Says on the first step already what would stop the run at the end. */
export function PermissionNotice() {
  const t = useTranslations('batch.permission');
  const assignability = useAssignability();
  if (assignability.kind === 'allowed') return null;

  return (
    <Alert severity="info" variant="outlined" sx={{ mb: 3 }}>
      <AlertTitle>{t('title')}</AlertTitle>
      {assignability.kind === 'read-only'
        ? t('readOnly')
        : t('missing', { permission: assignability.permission })}{' '}
      {t('stillPossible')}
    </Alert>
  );
}
