import type { GridLocaleText } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

/** The grid's own words, out of the catalogue. */
export function useGridLocaleText(): Partial<GridLocaleText> {
  const t = useTranslations('common.grid');

  return useMemo(
    () => ({
      noRowsLabel: t('empty'),
      noResultsOverlayLabel: t('noMatch'),
      columnHeaderSortIconLabel: t('sort'),
      footerRowSelected: (count) => t('rowsSelected', { count }),
      footerTotalRows: t('totalRows'),
      footerTotalVisibleRows: (visible, total) => t('visibleRows', { visible, total }),
      checkboxSelectionHeaderName: t('selection'),
      checkboxSelectionSelectAllRows: t('selectAll'),
      checkboxSelectionUnselectAllRows: t('unselectAll'),
      checkboxSelectionSelectRow: t('selectRow'),
      checkboxSelectionUnselectRow: t('unselectRow'),
      booleanCellTrueLabel: t('yes'),
      booleanCellFalseLabel: t('no'),
      paginationRowsPerPage: t('rowsPerPage'),
      paginationDisplayedRows: ({ from, to, count }) =>
        count < 0 ? t('displayedRowsAtLeast', { from, to }) : t('displayedRows', { from, to, count }),
      paginationItemAriaLabel: (type) => t(`${type}Page`),
    }),
    [t],
  );
}
