import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { LicenseId } from '../licensing/model';
import type { PermissionCarrier } from '../licensing/permissionCarriers';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';

/** How a license comes to carry a permission: itself, or by the nearest of what it comprises. */
export function CarrierWays({ carrier }: { readonly carrier: PermissionCarrier }) {
  const t = useTranslations('permissions.licenses');
  const { own, paths: ways } = carrier;
  const [nearest, ...others] = ways;

  return (
    <Typography component="span" variant="body2" color="textSecondary">
      {own && t('own')}
      {own && nearest !== undefined && ', '}
      {nearest !== undefined && t.rich(own ? 'alsoPath' : 'path', { path: wayLinks(nearest) })}
      {!own && others.length > 0 && ` ${t('morePaths', { count: others.length })}`}
    </Typography>
  );
}

function wayLinks(way: readonly LicenseId[]) {
  return () => (
    <>
      {way.map((licenseId, step) => (
        <Fragment key={licenseId}>
          {step > 0 && ' › '}
          <RouterLink to={paths.definition(licenseId)}>{licenseId}</RouterLink>
        </Fragment>
      ))}
    </>
  );
}
