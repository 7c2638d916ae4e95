import type { Components, Theme } from '@mui/material/styles';
import { radius } from '../shape';

const focusRing = (theme: Theme) => ({
  '&.Mui-focusVisible': {
    outline: `2px solid ${theme.vars.palette.primary.main}`,
    outlineOffset: 2,
  },
});

/** Buttons: one filled for what the page is for, hairlines for the rest; a ring for focus and no ripple. */
export const buttons: Components<Theme> = {
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: ({ theme }) => focusRing(theme) },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: {
        borderRadius: radius.small + 1,
        minHeight: 'var(--ld-control-height)',
        padding: 'var(--ld-control-padding) 14px',
        whiteSpace: 'nowrap',
        transitionDuration: '120ms',
        variants: [
          {
            props: { size: 'small' },
            style: {
              minHeight: 'var(--ld-small-control-height)',
              padding: 'var(--ld-small-control-padding) 10px',
            },
          },
          { props: { size: 'large' }, style: { minHeight: 42, padding: '9px 20px', fontSize: '0.875rem' } },
          {
            props: { variant: 'contained' },
            style: { boxShadow: 'inset 0 1px 0 rgba(255, 255, 255, 0.14), 0 1px 2px rgba(15, 18, 30, 0.16)' },
          },
        ],
      },
      outlined: ({ theme }) => ({
        backgroundColor: theme.vars.palette.background.paper,
        borderColor: theme.vars.palette.border.strong,
        boxShadow: '0 1px 2px rgba(15, 18, 30, 0.04)',
        '&:hover': { backgroundColor: theme.vars.palette.surface.hover },
        '&.MuiButton-colorPrimary, &.MuiButton-colorInherit': { color: theme.vars.palette.text.primary },
        '&.Mui-disabled': { boxShadow: 'none', color: theme.vars.palette.text.disabled },
      }),
      startIcon: { '& > *:nth-of-type(1)': { fontSize: 17 } },
      endIcon: { '& > *:nth-of-type(1)': { fontSize: 17 } },
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: {
        borderRadius: radius.small + 1,
        minWidth: 24,
        minHeight: 24,
        transitionDuration: '120ms',
        variants: [{ props: { size: 'small' }, style: { padding: 4, fontSize: '1rem' } }],
      },
    },
  },
  MuiToggleButtonGroup: {
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: theme.vars.palette.surface.sunken,
        borderRadius: radius.small + 2,
        padding: 2,
        gap: 2,
      }),
      grouped: { border: 0, borderRadius: `${radius.small}px !important`, margin: '0 !important' },
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 'var(--ld-small-control-height)',
        padding: 'var(--ld-small-control-padding) 10px',
        textTransform: 'none',
        color: theme.vars.palette.text.secondary,
        '&.Mui-selected, &.Mui-selected:hover': {
          backgroundColor: theme.vars.palette.background.paper,
          color: theme.vars.palette.text.primary,
          boxShadow: theme.shadows[1],
        },
      }),
    },
  },
  MuiLink: {
    defaultProps: { underline: 'hover' },
    styleOverrides: {
      root: { fontWeight: 500, textUnderlineOffset: '0.2em', textDecorationThickness: '1px' },
    },
  },
};
