import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { useFormatter, useTranslations } from 'use-intl';
import type { ListedPermission } from '../directory/permissions/permissions';
import { domainsOf } from './permissionGroups';
import { rowSx } from './rowSx';
import { useViewAddress } from './usePermissionsView';

/** Every domain with its number of permissions: each is a search for it. */
export function DomainIndex({ listed }: { readonly listed: readonly ListedPermission[] }) {
  const t = useTranslations('permissions.find');
  const format = useFormatter();
  const addressOf = useViewAddress();
  const domains = useMemo(() => domainsOf(listed), [listed]);

  return (
    <Box component="ul" aria-label={t('domains')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {domains.map(({ domain, count }) => (
        <li key={domain}>
          <Box
            component={Link}
            to={addressOf({ search: `${domain}:` })}
            aria-label={t('domain', { domain, count })}
            sx={rowSx}
          >
            <span>{domain}</span>
            <Typography component="span" variant="caption" color="textSecondary">
              {format.number(count)}
            </Typography>
          </Box>
        </li>
      ))}
    </Box>
  );
}
