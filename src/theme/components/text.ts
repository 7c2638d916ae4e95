import type { Components, Theme } from '@mui/material/styles';

/** Text in the colours that sx knows by path, so that a `color` reads the same in both places. */
export const text: Components<Theme> = {
  MuiTypography: {
    styleOverrides: {
      root: ({ theme }) => ({
        variants: [
          { props: { color: 'text.primary' }, style: { color: theme.vars.palette.text.primary } },
          { props: { color: 'text.secondary' }, style: { color: theme.vars.palette.text.secondary } },
        ],
      }),
    },
  },
};
