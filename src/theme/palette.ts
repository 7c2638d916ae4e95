import type { PaletteOptions } from '@mui/material/styles';

declare module '@mui/material/styles' {
  interface Palette {
    surface: SurfacePalette;
    border: BorderPalette;
  }
  interface PaletteOptions {
    surface?: SurfacePalette;
    border?: BorderPalette;
    /** The lines of tables and grids, which the library would derive from `divider` too faintly. */
    TableCell?: { readonly border: string };
  }
}

/** Backgrounds beside `background.default` (the page) and `background.paper` (cards, grids). */
interface SurfacePalette {
  /** The navigation. */
  readonly nav: string;
  /** Wells, code, neutral chips, a grid's header. */
  readonly sunken: string;
  /** Menus, dialogs: what floats above the page. */
  readonly raised: string;
  /** A row or an item under the pointer. */
  readonly hover: string;
  /** Tooltips, in contrast to the page. */
  readonly inverse: string;
  readonly onInverse: string;
}

/** Lines beside `divider`, the hairline. */
interface BorderPalette {
  /** Around buttons and chips, whose text tells them apart already. */
  readonly strong: string;
  /** Around fields: 3:1 against every surface, since nothing else shows where a field is. */
  readonly control: string;
}

export const lightPalette: PaletteOptions = {
  primary: { main: '#3d4bc7', light: '#5f6cdb', dark: '#303ca6', contrastText: '#ffffff' },
  secondary: { main: '#0f6b5a', light: '#2b8a78', dark: '#0a5145', contrastText: '#ffffff' },
  success: { main: '#18703f', light: '#2f8a58', dark: '#115530', contrastText: '#ffffff' },
  warning: { main: '#8a5200', light: '#a76a14', dark: '#6b3f00', contrastText: '#ffffff' },
  error: { main: '#b4232c', light: '#cf454d', dark: '#8f1a22', contrastText: '#ffffff' },
  info: { main: '#235fa0', light: '#437dbd', dark: '#1a487a', contrastText: '#ffffff' },
  background: { default: '#fafbfc', paper: '#ffffff' },
  text: { primary: '#1a1e2a', secondary: '#565d70', disabled: '#9399a9' },
  divider: '#e3e6ec',
  action: {
    hover: 'rgba(26, 30, 42, 0.045)',
    selected: 'rgba(61, 75, 199, 0.09)',
    focus: 'rgba(61, 75, 199, 0.1)',
  },
  surface: {
    nav: '#f4f5f8',
    sunken: '#f1f3f6',
    raised: '#ffffff',
    hover: '#f6f7f9',
    inverse: '#1f2430',
    onInverse: '#f3f4f8',
  },
  border: { strong: '#cfd4de', control: '#858c9e' },
  TableCell: { border: '#e3e6ec' },
  DataGrid: { bg: '#ffffff', headerBg: '#f8f9fb', pinnedBg: '#ffffff' },
};

export const darkPalette: PaletteOptions = {
  primary: { main: '#a0abff', light: '#c0c7ff', dark: '#8793f5', contrastText: '#11153a' },
  secondary: { main: '#74d4bd', light: '#9be4d3', dark: '#56bba3', contrastText: '#06251e' },
  success: { main: '#76cf9b', light: '#9fe0ba', dark: '#56b57e', contrastText: '#06240f' },
  warning: { main: '#eebb6c', light: '#f5d199', dark: '#d69f49', contrastText: '#2a1a00' },
  error: { main: '#ff9d98', light: '#ffc0bd', dark: '#f27f79', contrastText: '#3a0709' },
  info: { main: '#8fc0f2', light: '#b5d6f7', dark: '#6ca6e0', contrastText: '#071d33' },
  background: { default: '#0f1116', paper: '#15181f' },
  text: { primary: '#e9ebf2', secondary: '#a4aaba', disabled: '#666d7d' },
  divider: '#272b36',
  action: {
    hover: 'rgba(233, 235, 242, 0.06)',
    selected: 'rgba(160, 171, 255, 0.14)',
    focus: 'rgba(160, 171, 255, 0.16)',
  },
  surface: {
    nav: '#0c0e12',
    sunken: '#1c2029',
    raised: '#1a1e27',
    hover: '#1a1d26',
    inverse: '#e9ebf2',
    onInverse: '#171a22',
  },
  border: { strong: '#383e4c', control: '#717889' },
  TableCell: { border: '#272b36' },
  DataGrid: { bg: '#15181f', headerBg: '#181b23', pinnedBg: '#15181f' },
};
