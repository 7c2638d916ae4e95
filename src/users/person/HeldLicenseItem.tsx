import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { Disclosure } from '../../ui/Disclosure';
import { LicenseChips } from '../../ui/LicenseChips';
import { LinkedText } from '../../ui/LinkedText';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';
import type { HeldLicense } from './heldLicenses';
import { PermissionList } from './PermissionList';

/** One license held: what it brings, what it includes, and whether another one includes it. */
export function HeldLicenseItem({ license }: { readonly license: HeldLicense }) {
  const t = useTranslations('users.held');
  const common = useTranslations('common');
  const { licenseId, description, permissions, alone, includes, includedIn, missing } = license;

  return (
    <Disclosure
      level="h3"
      flush
      keptAs={`open.${licenseId}`}
      title={
        <Stack
          component="span"
          direction="row"
          sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', minWidth: 0, width: '100%' }}
        >
          <Typography component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {licenseId}
          </Typography>
          {includedIn.length > 0 && (
            <Chip size="small" color="warning" label={t('redundant', { by: includedIn.join(', ') })} />
          )}
          {missing.length > 0 && (
            <Chip size="small" color="warning" label={t('missing', { ids: missing.join(', ') })} />
          )}
          <Typography
            component="span"
            variant="body2"
            color="textSecondary"
            sx={{ ml: { sm: 'auto' }, pr: 1 }}
          >
            {permissions === null ? t('notTold') : common('permissions', { count: permissions.length })}
          </Typography>
        </Stack>
      }
    >
      <Stack sx={{ gap: 1.5 }}>
        {description !== '' && <Typography variant="body2">{description}</Typography>}
        <RouterLink to={paths.definition(licenseId)}>{t('toDefinition', { id: licenseId })}</RouterLink>
        {includedIn.length > 0 && (
          <Typography variant="body2">
            <LinkedText text={t('redundantBody', { by: includedIn.join(', ') })} licenseIds={includedIn} />
          </Typography>
        )}
        {alone !== null && (
          <Typography variant="body2" color="textSecondary">
            {t('alone', { count: alone })}
          </Typography>
        )}
        {includes.length > 0 && (
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <Typography variant="body2" color="textSecondary">
              {t('includes')}
            </Typography>
            <LicenseChips licenseIds={includes} />
          </Stack>
        )}
        {permissions !== null && <PermissionList permissions={permissions} of={licenseId} id={licenseId} />}
      </Stack>
    </Disclosure>
  );
}
