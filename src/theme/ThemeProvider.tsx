import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider as MuiThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { COLOR_SCHEME_KEY } from './plainTheme';
import { theme } from './theme';

// With speedy, styles go through the CSSOM, which the Content-Security-Policy allows without 'unsafe-inline'.
const cache = createCache({ key: 'ld', speedy: import.meta.env.PROD });

/** Gives every part the theme; light or dark follows the system until the admin chooses. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  return (
    <CacheProvider value={cache}>
      <MuiThemeProvider theme={theme} defaultMode="system" modeStorageKey={COLOR_SCHEME_KEY} noSsr>
        <CssBaseline enableColorScheme />
        {children}
      </MuiThemeProvider>
    </CacheProvider>
  );
}
