import type { Components, Theme } from '@mui/material/styles';
import { radius } from '../shape';

const tones = ['success', 'info', 'warning', 'error'] as const;
const colours = ['primary', 'secondary', ...tones] as const;

const tint = (colour: string, percent: number, base: string) =>
  `color-mix(in srgb, ${colour} ${percent}%, ${base})`;

/** Alerts and chips: colour as a tint and an icon; the text stays the page's, readable on it. */
export const feedback: Components<Theme> = {
  MuiAlert: {
    styleOverrides: {
      root: ({ theme }) => ({
        alignItems: 'flex-start',
        padding: '8px 14px',
        border: '1px solid',
        borderRadius: radius.medium,
        fontSize: '0.8125rem',
        lineHeight: 1.5,
        color: theme.vars.palette.text.primary,
        variants: tones.map((tone) => ({
          props: ({ severity, color, variant }: { severity?: string; color?: string; variant?: string }) =>
            (color ?? severity ?? 'success') === tone && variant !== 'filled',
          style: {
            color: theme.vars.palette.text.primary,
            backgroundColor: tint(theme.vars.palette[tone].main, 6, theme.vars.palette.background.paper),
            borderColor: tint(theme.vars.palette[tone].main, 32, theme.vars.palette.background.paper),
            '& .MuiAlert-icon': { color: theme.vars.palette[tone].main },
          },
        })),
      }),
      icon: { fontSize: 19, padding: '6px 0', marginRight: 10, opacity: 1 },
      message: { padding: '5px 0', minWidth: 0, overflowWrap: 'anywhere' },
      action: { paddingTop: 0, marginRight: -4, alignItems: 'center' },
    },
  },
  MuiAlertTitle: { styleOverrides: { root: { fontSize: '0.875rem', fontWeight: 620, marginBottom: 2 } } },
  MuiChip: {
    styleOverrides: {
      root: ({ theme }) => ({
        borderRadius: radius.small,
        height: 26,
        fontSize: '0.8125rem',
        fontWeight: 500,
        backgroundColor: theme.vars.palette.surface.sunken,
        color: theme.vars.palette.text.primary,
        transitionDuration: '120ms',
        '& .MuiChip-icon': { marginLeft: 7, marginRight: -4, fontSize: 16 },
        '& .MuiChip-deleteIcon': { fontSize: 16, marginRight: 5, color: theme.vars.palette.text.secondary },
        '&.MuiChip-clickable:hover': {
          backgroundColor: tint(theme.vars.palette.text.primary, 9, theme.vars.palette.surface.sunken),
        },
        variants: [
          { props: { size: 'small' }, style: { height: 24, fontSize: '0.75rem' } },
          ...colours.map((colour) => ({
            props: { color: colour },
            style: {
              color: theme.vars.palette[colour].main,
              backgroundColor: tint(theme.vars.palette[colour].main, 10, theme.vars.palette.background.paper),
              '& .MuiChip-icon': { color: 'inherit' },
              '&.MuiChip-clickable:hover': {
                backgroundColor: tint(
                  theme.vars.palette[colour].main,
                  16,
                  theme.vars.palette.background.paper,
                ),
              },
            },
          })),
          {
            props: { variant: 'outlined' },
            style: {
              backgroundColor: theme.vars.palette.background.paper,
              borderColor: theme.vars.palette.border.strong,
              '&.MuiChip-clickable:hover': { backgroundColor: theme.vars.palette.surface.hover },
            },
          },
        ],
      }),
      label: { paddingInline: 8 },
    },
  },
  MuiLinearProgress: { styleOverrides: { root: { height: 6, borderRadius: 3 }, bar: { borderRadius: 3 } } },
  MuiSkeleton: {
    defaultProps: { animation: 'wave' },
    styleOverrides: { root: ({ theme }) => ({ backgroundColor: theme.vars.palette.surface.sunken }) },
  },
  MuiBadge: { styleOverrides: { badge: { fontSize: '0.6875rem', fontWeight: 600 } } },
};
