import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  readonly body?: ReactNode;
  /** What to do about it: a button or a link. */
  readonly action?: ReactNode;
  /** An icon of @mui/icons-material: it decorates, and tells nothing that the title doesn't. */
  readonly icon?: ReactNode;
}

/** Says what it means that there is nothing here, and what to do about it. */
export function EmptyState({ title, body, action, icon }: EmptyStateProps) {
  return (
    <Stack sx={{ alignItems: 'center', textAlign: 'center', py: 5, px: 2 }}>
      {icon !== undefined && (
        <Box
          aria-hidden
          sx={{
            display: 'grid',
            placeItems: 'center',
            width: 40,
            height: 40,
            mb: 1.5,
            borderRadius: 2,
            border: 1,
            borderColor: 'divider',
            bgcolor: 'surface.sunken',
            color: 'text.secondary',
            '& svg': { fontSize: 20 },
          }}
        >
          {icon}
        </Box>
      )}
      <Typography variant="h3" component="p">
        {title}
      </Typography>
      {body !== undefined && (
        <Typography component="div" variant="body2" color="text.secondary" sx={{ mt: 0.5, maxWidth: '52ch' }}>
          {body}
        </Typography>
      )}
      {action !== undefined && <Box sx={{ mt: 2 }}>{action}</Box>}
    </Stack>
  );
}
