import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormatter } from 'use-intl';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';
import type { DomainGroup } from './entityGroups';

/** The permissions of one domain, an entity a line. */
export function ComparedDomain({ domain: { domain, entities, count } }: { readonly domain: DomainGroup }) {
  const format = useFormatter();

  return (
    <Box sx={{ pt: 1.75 }}>
      <Typography variant="h4" component="h3" sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        {domain}
        <Typography component="span" variant="caption" color="text.secondary">
          {format.number(count)}
        </Typography>
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, p: 0, listStyle: 'none' }}>
        {entities.map(({ entity, actions }) => (
          <Box
            component="li"
            key={entity}
            sx={{
              display: 'grid',
              columnGap: 2,
              py: 0.5,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '220px minmax(0, 1fr)' },
            }}
          >
            <Typography component="code" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {entity}
            </Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, minWidth: 0 }}>
              {actions.map(({ permission, action }) => (
                <RouterLink
                  key={permission}
                  to={paths.permissions({ permission })}
                  label={permission}
                  sx={{ display: 'inline-block', minHeight: 24, minWidth: 24 }}
                >
                  {action}
                </RouterLink>
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
