import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  readonly body?: ReactNode;
  readonly action?: ReactNode;
}

/** Says what it means that there is nothing here, and what to do about it. */
export function EmptyState({ title, body, action }: EmptyStateProps) {
  return (
    <Stack sx={{ alignItems: 'center', textAlign: 'center', gap: 1, py: 6, px: 2 }}>
      <Typography variant="h3" component="p">
        {title}
      </Typography>
      {body !== undefined && (
        <Typography component="div" color="text.secondary" sx={{ maxWidth: '52ch' }}>
          {body}
        </Typography>
      )}
      {action}
    </Stack>
  );
}
