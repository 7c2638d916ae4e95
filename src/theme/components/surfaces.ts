import type { Components, Theme } from '@mui/material/styles';
import { radius } from '../shape';

/** Cards lie flat within a hairline; what floats has a hairline and a shadow. */
export const surfaces: Components<Theme> = {
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: {
      // The library lightens dark surfaces by height with a gradient; ours have colours of their own.
      root: { backgroundImage: 'none' },
      rounded: { borderRadius: radius.medium },
      outlined: ({ theme }) => ({ borderColor: theme.vars.palette.divider }),
    },
  },
  MuiCard: { defaultProps: { variant: 'outlined' } },
  MuiCardContent: { styleOverrides: { root: { padding: 20, '&:last-child': { paddingBottom: 20 } } } },
  MuiDivider: { styleOverrides: { root: ({ theme }) => ({ borderColor: theme.vars.palette.divider }) } },
  MuiDialog: {
    styleOverrides: {
      paper: ({ theme }) => ({
        backgroundColor: theme.vars.palette.surface.raised,
        border: `1px solid ${theme.vars.palette.divider}`,
        borderRadius: radius.large,
        boxShadow: theme.shadows[24],
        [theme.breakpoints.down('sm')]: { margin: 16, width: 'calc(100% - 32px)' },
      }),
    },
  },
  MuiDialogTitle: { styleOverrides: { root: { padding: '20px 24px 8px' } } },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 24px 16px' } } },
  MuiDialogContentText: {
    styleOverrides: { root: ({ theme }) => ({ color: theme.vars.palette.text.secondary }) },
  },
  MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 20px', gap: 8 } } },
  MuiBackdrop: {
    styleOverrides: {
      root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgba(10, 12, 20, 0.5)' } },
    },
  },
  MuiDrawer: {
    styleOverrides: { paper: ({ theme }) => ({ borderColor: theme.vars.palette.divider }) },
  },
  MuiMenu: {
    styleOverrides: {
      paper: ({ theme }) => ({
        marginTop: 4,
        backgroundColor: theme.vars.palette.surface.raised,
        border: `1px solid ${theme.vars.palette.divider}`,
        borderRadius: radius.medium,
        boxShadow: theme.shadows[8],
      }),
      list: { padding: 4 },
    },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        minHeight: 'var(--ld-option-height)',
        paddingInline: 10,
        borderRadius: radius.small,
        fontSize: '0.8125rem',
        '&.Mui-focusVisible': { outlineOffset: -2 },
      },
    },
  },
  MuiListItemButton: {
    styleOverrides: { root: { borderRadius: radius.small, '&.Mui-focusVisible': { outlineOffset: -2 } } },
  },
  MuiListItemIcon: { styleOverrides: { root: { minWidth: 30, color: 'inherit' } } },
  MuiTooltip: {
    defaultProps: { enterDelay: 350 },
    styleOverrides: {
      tooltip: ({ theme }) => ({
        padding: '6px 10px',
        borderRadius: radius.small,
        backgroundColor: theme.vars.palette.surface.inverse,
        color: theme.vars.palette.surface.onInverse,
        fontSize: '0.75rem',
        fontWeight: 450,
        lineHeight: 1.45,
      }),
      arrow: ({ theme }) => ({ color: theme.vars.palette.surface.inverse }),
    },
  },
};
