import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { AuthAside } from './AuthAside';

/** The frame of every page outside a session: what License Desk is, and beside it the matter at hand. */
export function AuthFrame({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        minHeight: '100dvh',
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(22rem, 5fr) minmax(0, 8fr)' },
        gridTemplateRows: { xs: 'auto 1fr', md: '1fr' },
      }}
    >
      <AuthAside />
      <Box
        component="main"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          placeItems: { xs: 'start stretch', md: 'center' },
          px: { xs: 3, sm: 6 },
          py: { xs: 4, md: 6 },
        }}
      >
        <Box sx={{ width: '100%', maxWidth: '27rem', mx: 'auto' }}>{children}</Box>
      </Box>
    </Box>
  );
}
