import { createTheme, type Shadows } from '@mui/material/styles';

/** Corners, in px: controls and rows; cards and grids; dialogs. */
export const radius = { small: 6, medium: 10, large: 14 } as const;

/** A unit of space, in px: `sx={{ p: 2 }}` is two of them. */
export const spacing = 8;

const low = '0 1px 2px rgba(15, 18, 30, 0.06)';
const floating = '0 4px 14px rgba(15, 18, 30, 0.10), 0 1px 3px rgba(15, 18, 30, 0.08)';
const modal = '0 24px 64px rgba(15, 18, 30, 0.24), 0 4px 16px rgba(15, 18, 30, 0.12)';

/** Three heights where the library has 24: lifted a little, floating (menus), modal (dialogs). */
export const shadows: Shadows = Object.assign<Shadows, string[]>(
  [...createTheme().shadows],
  [
    'none',
    low,
    low,
    ...Array.from({ length: 10 }, () => floating),
    ...Array.from({ length: 12 }, () => modal),
  ],
);
