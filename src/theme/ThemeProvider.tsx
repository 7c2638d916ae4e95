import '@fontsource-variable/inter';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider as MuiThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { theme } from './theme';

// With speedy, styles go through the CSSOM, which the Content-Security-Policy allows without 'unsafe-inline'.
const cache = createCache({ key: 'ld', speedy: import.meta.env.PROD });

export function ThemeProvider({ children }: { children: ReactNode }) {
  return (
    <CacheProvider value={cache}>
      <MuiThemeProvider theme={theme} defaultMode="system">
        <CssBaseline />
        {children}
      </MuiThemeProvider>
    </CacheProvider>
  );
}
