import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { PermissionLink } from '../../ui/PermissionLink';

interface PermissionListProps {
  readonly title: string;
  readonly none: string;
  readonly permissions: readonly string[];
}

export function PermissionList({ title, none, permissions }: PermissionListProps) {
  return (
    <Box>
      <Typography variant="body2" component="h5" sx={{ fontWeight: 600, mb: 0.5 }}>
        {title}
      </Typography>
      {permissions.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {none}
        </Typography>
      ) : (
        <Box
          component="ul"
          tabIndex={0}
          aria-label={title}
          sx={{ m: 0, pl: 2.5, maxHeight: 240, overflow: 'auto', typography: 'body2' }}
        >
          {permissions.map((permission) => (
            <Box component="li" key={permission} sx={{ overflowWrap: 'anywhere' }}>
              <PermissionLink permission={permission} />
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
