import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { Cover } from '../../licensing/permissionAnswer';
import { LicenseChips } from '../../ui/LicenseChips';
import { LicensePath } from './LicensePath';

/** Which license held covers it and by what path, or why that isn't known. */
export function CoverWords({ cover }: { readonly cover: Cover }) {
  const t = useTranslations('person.can.cover');
  switch (cover.kind) {
    case 'covered':
      return (
        <Stack sx={{ gap: 0.75 }}>
          <Typography variant="body2">{t('covered', { count: cover.by.length })}</Typography>
          {cover.by.map((covering) => (
            <LicensePath key={covering.licenseId} {...covering} />
          ))}
        </Stack>
      );
    case 'unknown':
      return 'licenseIds' in cover ? (
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="body2">{t(cover.because, { count: cover.licenseIds.length })}</Typography>
          <LicenseChips licenseIds={cover.licenseIds} />
        </Stack>
      ) : (
        <Typography variant="body2">
          {t(cover.because, { permission: 'authorization:license:view' })}
        </Typography>
      );
    default:
      return <Typography variant="body2">{t(cover.kind)}</Typography>;
  }
}
