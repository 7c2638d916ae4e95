import type { Components, Theme } from '@mui/material/styles';
import { radius } from '../shape';

/** Fields: the label stands above, always readable, instead of floating through the border. */
export const inputs: Components<Theme> = {
  MuiTextField: { defaultProps: { size: 'small' } },
  MuiFormControl: { defaultProps: { size: 'small' } },
  MuiSelect: {
    defaultProps: { size: 'small' },
    styleOverrides: { select: { minHeight: 20, lineHeight: '20px' } },
  },
  MuiAutocomplete: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      paper: ({ theme }) => ({ border: `1px solid ${theme.vars.palette.divider}` }),
      inputRoot: {
        '&.MuiOutlinedInput-root.MuiInputBase-sizeSmall': {
          paddingBlock: 0,
          '& .MuiAutocomplete-input': { padding: 'var(--ld-field-padding) 6px', height: 20 },
          // Chosen values stand in the field as chips, which need some air of their own.
          '&:has(.MuiChip-root)': { paddingBlock: 3 },
        },
      },
      option: { fontSize: '0.8125rem', minHeight: 'var(--ld-option-height)' },
      noOptions: { fontSize: '0.8125rem' },
    },
  },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: ({ theme }) => ({
        position: 'static',
        transform: 'none',
        maxWidth: '100%',
        marginBottom: 4,
        overflow: 'visible',
        whiteSpace: 'normal',
        pointerEvents: 'auto',
        fontSize: '0.8125rem',
        fontWeight: 550,
        lineHeight: 1.45,
        color: theme.vars.palette.text.primary,
        '&.Mui-focused': { color: theme.vars.palette.text.primary },
        '&.Mui-error': { color: theme.vars.palette.error.main },
        '&.Mui-disabled': { color: theme.vars.palette.text.disabled },
      }),
    },
  },
  MuiInputBase: {
    styleOverrides: {
      root: { fontSize: '0.875rem', lineHeight: 1.45 },
      // MUI's own is too pale to be read by everyone.
      input: ({ theme }) => ({ '&::placeholder': { color: theme.vars.palette.text.secondary, opacity: 1 } }),
    },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: ({ theme }) => ({
        borderRadius: radius.small + 1,
        backgroundColor: theme.vars.palette.background.paper,
        '&:hover:not(.Mui-disabled, .Mui-error, .Mui-focused) .MuiOutlinedInput-notchedOutline': {
          borderColor: theme.vars.palette.text.secondary,
        },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 2 },
        '&.MuiInputBase-adornedStart > .MuiOutlinedInput-input': { paddingLeft: 0 },
        // The text field inside never draws a ring of its own: the border is it.
        '& :focus-visible': { outline: 'none' },
      }),
      notchedOutline: ({ theme }) => ({
        top: 0,
        borderColor: theme.vars.palette.border.control,
        '& legend': { display: 'none' },
      }),
      input: {
        variants: [
          { props: { size: 'small' }, style: { padding: 'var(--ld-field-padding) 12px', height: 20 } },
        ],
      },
      multiline: { '& textarea': { height: 'auto' } },
    },
  },
  MuiInputAdornment: {
    styleOverrides: { root: ({ theme }) => ({ color: theme.vars.palette.text.secondary }) },
  },
  MuiFormHelperText: { styleOverrides: { root: { marginInline: 0, marginTop: 4 } } },
  MuiFormLabel: {
    styleOverrides: {
      root: ({ theme }) => ({
        fontSize: '0.8125rem',
        fontWeight: 550,
        color: theme.vars.palette.text.primary,
        '&.Mui-focused': { color: theme.vars.palette.text.primary },
      }),
    },
  },
  MuiFormControlLabel: { styleOverrides: { label: { fontSize: '0.875rem' } } },
  MuiCheckbox: {
    defaultProps: { size: 'small' },
    styleOverrides: { root: ({ theme }) => ({ padding: 6, color: theme.vars.palette.border.control }) },
  },
  MuiRadio: {
    defaultProps: { size: 'small' },
    styleOverrides: { root: ({ theme }) => ({ padding: 6, color: theme.vars.palette.border.control }) },
  },
};
