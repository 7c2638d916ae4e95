import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslations } from 'use-intl';
import type { LicenseId } from '../licensing/model';
import { LinkedText } from '../ui/LinkedText';

/** Says of which licenses the permissions are missing, since missing isn't the same as none. */
export function PermissionsUntold({ licenseIds }: { readonly licenseIds: readonly LicenseId[] }) {
  const t = useTranslations('definitions.permissions');
  return (
    <Alert severity="warning" variant="outlined" sx={{ m: 2.5, mb: 1 }}>
      <AlertTitle>{t('untoldTitle')}</AlertTitle>
      <LinkedText text={t('untold', { licenses: licenseIds.join(', ') })} licenseIds={licenseIds} />
    </Alert>
  );
}
