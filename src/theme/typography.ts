import type { TypographyVariantsOptions } from '@mui/material/styles';

const sans =
  "'Inter Variable', 'Inter Fallback', system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif";

/** For ids, permissions and what is sent: glyphs that can't be mistaken for one another. */
export const mono =
  "ui-monospace, 'SF Mono', 'Cascadia Mono', 'Segoe UI Mono', Menlo, Consolas, 'Liberation Mono', monospace";

/** Seven sizes, of which a page uses three or four: 22, 16, 14 for headings; 14, 13, 12 for text; 11 above a group. */
export const typography: TypographyVariantsOptions = {
  fontFamily: sans,
  fontSize: 14,
  fontWeightMedium: 550,
  fontWeightBold: 650,
  h1: { fontSize: '1.375rem', fontWeight: 640, lineHeight: 1.3, letterSpacing: '-0.017em' },
  h2: { fontSize: '1rem', fontWeight: 620, lineHeight: 1.4, letterSpacing: '-0.009em' },
  h3: { fontSize: '0.875rem', fontWeight: 620, lineHeight: 1.45, letterSpacing: '-0.004em' },
  h4: { fontSize: '0.875rem', fontWeight: 560, lineHeight: 1.45 },
  h5: { fontSize: '1.125rem', fontWeight: 620, lineHeight: 1.35, letterSpacing: '-0.012em' },
  h6: { fontSize: '1rem', fontWeight: 620, lineHeight: 1.4, letterSpacing: '-0.009em' },
  subtitle1: { fontSize: '0.875rem', fontWeight: 550, lineHeight: 1.5 },
  subtitle2: { fontSize: '0.8125rem', fontWeight: 550, lineHeight: 1.5 },
  body1: { fontSize: '0.875rem', lineHeight: 1.55 },
  body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
  caption: { fontSize: '0.75rem', lineHeight: 1.45 },
  overline: {
    fontSize: '0.6875rem',
    fontWeight: 600,
    lineHeight: 1.45,
    letterSpacing: '0.045em',
    textTransform: 'uppercase',
  },
  button: {
    fontSize: '0.8125rem',
    fontWeight: 560,
    lineHeight: 1.4,
    letterSpacing: 0,
    textTransform: 'none',
  },
};
