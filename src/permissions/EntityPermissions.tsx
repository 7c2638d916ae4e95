import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { EntityGroup, GroupedPermission } from './permissionGroups';
import { rowSx } from './rowSx';
import { usePermissionsView, useViewAddress } from './usePermissionsView';

/** What can be done with one kind of thing, each a link that chooses it. */
export function EntityPermissions({ group }: { readonly group: EntityGroup }) {
  const t = useTranslations('permissions.find');
  const [{ permission: chosen }] = usePermissionsView();
  const addressOf = useViewAddress();
  const id = useId();
  const factsOf = ({ licenses, roles }: GroupedPermission): string =>
    [
      licenses === null ? t('unknownLicenses') : t('licenses', { count: licenses }),
      roles === null ? t('unknownRoles') : t('roles', { count: roles }),
    ].join(' · ');

  return (
    <>
      {group.entity !== '' && (
        <Typography id={id} variant="body2" color="textSecondary" sx={{ px: 2, pt: 0.5 }}>
          {group.entity}
        </Typography>
      )}
      <Box
        component="ul"
        {...(group.entity !== '' && { 'aria-labelledby': id })}
        sx={{ m: 0, p: 0, listStyle: 'none' }}
      >
        {group.permissions.map((one) => (
          <li key={one.permission}>
            <Box
              component={Link}
              to={addressOf({ permission: one.permission })}
              aria-label={t('item', { permission: one.permission, facts: factsOf(one) })}
              {...(one.permission === chosen && { 'aria-current': 'true' as const })}
              sx={{ ...rowSx, pl: 3.5 }}
            >
              <span>{one.action}</span>
              <Typography component="span" variant="caption" color="textSecondary">
                {factsOf(one)}
              </Typography>
            </Box>
          </li>
        ))}
      </Box>
    </>
  );
}
