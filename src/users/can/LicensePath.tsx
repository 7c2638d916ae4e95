import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { CoveringLicense } from '../../licensing/permissionAnswer';
import { LicenseChip } from '../../ui/LicenseChip';

/** A license and the way by which it comes to cover a permission. */
export function LicensePath({ licenseId, path }: CoveringLicense) {
  const t = useTranslations('person.can.cover');
  return (
    <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center', flexWrap: 'wrap' }}>
      <LicenseChip licenseId={licenseId} />
      {path.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('itself')}
        </Typography>
      )}
      {path.map((id) => (
        <Stack key={id} direction="row" sx={{ gap: 0.75, alignItems: 'center' }}>
          <Typography variant="body2" color="textSecondary">
            {t('includes')}
          </Typography>
          <LicenseChip licenseId={id} />
        </Stack>
      ))}
    </Stack>
  );
}
