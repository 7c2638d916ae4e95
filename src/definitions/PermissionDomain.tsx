import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import type { LicenseId } from '../licensing/model';
import { LinkedText } from '../ui/LinkedText';
import { PermissionLink } from '../ui/PermissionLink';
import type { PermissionGroup } from './permissionGroups';

interface PermissionDomainProps {
  readonly group: PermissionGroup;
  /** Of the whole domain, also where not all of it is drawn. */
  readonly count: number;
  readonly licenseId: LicenseId;
}

/** The permissions of one domain. */
export function PermissionDomain({ group, count, licenseId }: PermissionDomainProps) {
  const t = useTranslations('definitions.permissions');
  const format = useFormatter();

  return (
    <Box sx={{ px: 2.5, pt: 1.75 }}>
      <Typography variant="h4" component="h3" sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        {group.domain}
        <Typography component="span" variant="caption" color="text.secondary">
          {format.number(count)}
        </Typography>
      </Typography>
      <Box
        component="ul"
        sx={{
          m: 0,
          mt: 0.5,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          columnGap: 3,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 290px), 1fr))',
        }}
      >
        {group.permissions.map(({ permission, from }) => (
          <Box component="li" key={permission} sx={{ py: 0.25, minWidth: 0, overflowWrap: 'anywhere' }}>
            <PermissionLink permission={permission} />
            {!from.includes(licenseId) && (
              <Typography variant="caption" component="div" color="text.secondary">
                <LinkedText text={t('from', { licenses: from.join(', ') })} licenseIds={from} />
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
