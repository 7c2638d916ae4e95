import type { Components, Theme } from '@mui/material/styles';
import { radius } from '../shape';

/** Tabs, steps and crumbs. */
export const navigation: Components<Theme> = {
  MuiStepper: { styleOverrides: { root: { gap: 4 } } },
  MuiStepLabel: {
    styleOverrides: {
      label: ({ theme }) => ({
        fontSize: '0.8125rem',
        fontWeight: 500,
        color: theme.vars.palette.text.secondary,
        '&.Mui-active': { fontWeight: 620, color: theme.vars.palette.text.primary },
        '&.Mui-completed': { fontWeight: 500, color: theme.vars.palette.text.primary },
      }),
      iconContainer: { paddingRight: 8 },
    },
  },
  MuiStepIcon: {
    styleOverrides: {
      root: ({ theme }) => ({
        fontSize: 22,
        color: theme.vars.palette.text.secondary,
        '&.Mui-completed': { color: theme.vars.palette.success.main },
      }),
      text: ({ theme }) => ({
        fontSize: '0.75rem',
        fontWeight: 650,
        fill: theme.vars.palette.background.paper,
      }),
    },
  },
  MuiStepConnector: {
    styleOverrides: { line: ({ theme }) => ({ borderColor: theme.vars.palette.border.strong }) },
  },
  MuiStepButton: { styleOverrides: { root: { borderRadius: radius.small } } },
};
