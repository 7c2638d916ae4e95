import type { Components, Theme } from '@mui/material/styles';
import { radius } from '../shape';

/** The grid: rows that a finger can hit, hairlines between them, numbers in columns. */
export const dataGrid: Components<Theme> = {
  MuiDataGrid: {
    styleOverrides: {
      root: ({ theme }) => ({
        '--unstable_DataGrid-radius': `${radius.medium}px`,
        border: 0,
        fontSize: '0.8125rem',
        fontVariantNumeric: 'tabular-nums',
        '& .MuiDataGrid-columnHeaderTitle': {
          fontSize: '0.75rem',
          fontWeight: 560,
          color: theme.vars.palette.text.secondary,
        },
        '& .MuiDataGrid-cell, & .MuiDataGrid-columnHeader': { paddingInline: 12 },
        '& .MuiDataGrid-cellCheckbox, & .MuiDataGrid-columnHeaderCheckbox': { paddingInline: 0 },
        '& .MuiDataGrid-columnSeparator': { opacity: 0 },
        '& .MuiDataGrid-columnHeaders:hover .MuiDataGrid-columnSeparator': { opacity: 1 },
        '& .MuiDataGrid-cell:focus, & .MuiDataGrid-cell:focus-within': { outline: 'none' },
        '& .MuiDataGrid-columnHeader:focus, & .MuiDataGrid-columnHeader:focus-within': { outline: 'none' },
        // A cell reached by keyboard shows a ring; one merely clicked doesn't.
        '& .MuiDataGrid-cell:focus-visible, & .MuiDataGrid-columnHeader:focus-visible': {
          outline: `2px solid ${theme.vars.palette.primary.main}`,
          outlineOffset: -2,
          borderRadius: radius.small,
        },
        '& .MuiDataGrid-cell :focus-visible': { outlineOffset: 1 },
        // Rows as high as what stands in them: with air above and below, and everything on one line.
        '& .MuiDataGrid-row--dynamicHeight > .MuiDataGrid-cell': {
          display: 'flex',
          alignItems: 'center',
          minHeight: 'var(--ld-row-height)',
          paddingBlock: 'var(--ld-row-padding)',
          lineHeight: 1.5,
        },
        '& .MuiDataGrid-row--dynamicHeight > .MuiDataGrid-cell--textRight': { justifyContent: 'flex-end' },
        '& .MuiDataGrid-row--dynamicHeight > .MuiDataGrid-cellCheckbox': { justifyContent: 'center' },
        '& .MuiDataGrid-footerContainer': { minHeight: 'var(--ld-row-height)' },
        '& .MuiTablePagination-root': { fontVariantNumeric: 'tabular-nums' },
        '& .MuiTablePagination-selectLabel, & .MuiTablePagination-displayedRows': {
          fontSize: '0.75rem',
          color: theme.vars.palette.text.secondary,
        },
        '& .MuiTablePagination-toolbar': { minHeight: 'var(--ld-row-height)' },
        '& .MuiDataGrid-selectedRowCount': { fontSize: '0.75rem', color: theme.vars.palette.text.secondary },
      }),
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        padding: 'var(--ld-cell-padding) 16px',
        borderColor: theme.vars.palette.divider,
        fontSize: '0.8125rem',
        fontVariantNumeric: 'tabular-nums',
      }),
      head: ({ theme }) => ({
        fontSize: '0.75rem',
        fontWeight: 560,
        color: theme.vars.palette.text.secondary,
        backgroundColor: theme.vars.palette.DataGrid.headerBg ?? 'transparent',
      }),
    },
  },
};
