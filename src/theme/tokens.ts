import type { PaletteOptions, TypographyVariantsOptions } from '@mui/material/styles';

export const radius = 10;

export const lightPalette: PaletteOptions = {
  primary: { main: '#3446c4', contrastText: '#ffffff' },
  secondary: { main: '#0d6f5c' },
  success: { main: '#1a7442' },
  warning: { main: '#8a5200' },
  error: { main: '#b3261e' },
  info: { main: '#23609f' },
  background: { default: '#f6f7fb', paper: '#ffffff' },
  text: { primary: '#161b2e', secondary: '#535a72' },
  divider: '#dfe2ec',
};

export const darkPalette: PaletteOptions = {
  primary: { main: '#a3b0ff', contrastText: '#10142b' },
  secondary: { main: '#79d9c2' },
  success: { main: '#7fd3a1' },
  warning: { main: '#f2bd6b' },
  error: { main: '#ffb0a8' },
  info: { main: '#93c5f5' },
  background: { default: '#0f1220', paper: '#171b2d' },
  text: { primary: '#e9ebf5', secondary: '#a9afc6' },
  divider: '#2c3148',
};

const family = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif";

export const typeScale: TypographyVariantsOptions = {
  fontFamily: family,
  fontSize: 14,
  h1: { fontSize: '1.625rem', fontWeight: 680, lineHeight: 1.25, letterSpacing: '-0.015em' },
  h2: { fontSize: '1.1875rem', fontWeight: 640, lineHeight: 1.35, letterSpacing: '-0.01em' },
  h3: { fontSize: '1rem', fontWeight: 620, lineHeight: 1.4 },
  body1: { fontSize: '0.9375rem', lineHeight: 1.55 },
  body2: { fontSize: '0.875rem', lineHeight: 1.5 },
  caption: { fontSize: '0.78rem', lineHeight: 1.45 },
  button: { fontWeight: 600, letterSpacing: 0 },
};
