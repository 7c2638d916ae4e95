import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslations } from 'use-intl';
import { useMissingPermission } from './useMissingPermission';

/** Says on the first step already what would stop the run at the end. */
export function PermissionNotice() {
  const t = useTranslations('batch.permission');
  const permission = useMissingPermission();
  if (permission === null) return null;

  return (
    <Alert severity="info" variant="outlined" sx={{ mb: 3 }}>
      <AlertTitle>{t('title')}</AlertTitle>
      {t('missing', { permission })} {t('stillPossible')}
    </Alert>
  );
}
