import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormatter } from 'use-intl';
import { PermissionLink } from '../ui/PermissionLink';
import type { PermissionGroup } from './permissionGroups';
import { PermissionWays } from './PermissionWays';

interface PermissionDomainProps {
  readonly group: PermissionGroup;
  /** Of the whole domain, also where not all of it is drawn. */
  readonly count: number;
  /** Whether each permission says by which ways it comes. */
  readonly showWays: boolean;
}

/** The permissions of one domain. */
export function PermissionDomain({ group, count, showWays }: PermissionDomainProps) {
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
          rowGap: showWays ? 1 : 0,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 290px), 1fr))',
        }}
      >
        {group.permissions.map(({ permission, ways }) => (
          <Box component="li" key={permission} sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <PermissionLink permission={permission} />
            {showWays && <PermissionWays permission={permission} ways={ways} />}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
