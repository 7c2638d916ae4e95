import type { Components, Theme } from '@mui/material/styles';
import { radius } from '../shape';
import { mono } from '../typography';

/** What holds for every element: the focus ring, code, scroll bars, and stillness for those who ask for it. */
export const baseline: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      html: {
        textSizeAdjust: '100%',
        // What has the focus never hides under the top bar or, in a narrow window, the navigation below.
        scrollPaddingBlock: 76,
      },
      body: {
        fontSize: '0.875rem',
        fontOpticalSizing: 'auto',
        textRendering: 'optimizeLegibility',
        overflowWrap: 'break-word',
      },
      'code, kbd, samp, pre': { fontFamily: mono, fontSize: '0.9286em' },
      ':focus-visible': {
        outline: `2px solid ${theme.vars.palette.primary.main}`,
        outlineOffset: 2,
        borderRadius: radius.small,
      },
      'h1:focus-visible, main:focus-visible': { outline: 'none' },
      '*': { scrollbarWidth: 'thin', scrollbarColor: `${theme.vars.palette.border.strong} transparent` },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          animationIterationCount: '1 !important',
          transitionDuration: '0.01ms !important',
          scrollBehavior: 'auto !important',
        },
      },
    }),
  },
};
