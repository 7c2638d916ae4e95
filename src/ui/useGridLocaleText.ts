import type { GridLocaleText } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

/** The grid's own words, out of the catalogue. */
export function useGridLocaleText(): Partial<GridLocaleText> {
  const t = useTranslations('common.grid');
  const common = useTranslations('common');

  return useMemo(
    () => ({
      noRowsLabel: t('empty'),
      noResultsOverlayLabel: t('noMatch'),
      noColumnsOverlayLabel: t('noColumns'),
      noColumnsOverlayManageColumns: t('manageColumns'),
      columnMenuLabel: t('manageColumns'),
      columnMenuAriaLabel: (column) => t('columnMenu', { column }),
      columnMenuManageColumns: t('manageColumns'),
      columnMenuShowColumns: t('manageColumns'),
      columnMenuHideColumn: t('hideColumn'),
      columnMenuSortAsc: t('sortAscending'),
      columnMenuSortDesc: t('sortDescending'),
      columnMenuUnsort: t('unsort'),
      columnHeaderSortIconLabel: t('sort'),
      columnsManagementSearchTitle: t('searchColumns'),
      columnsManagementNoColumns: t('noMatch'),
      columnsManagementShowHideAllText: t('allColumns'),
      columnsManagementReset: t('reset'),
      columnsManagementDeleteIconLabel: common('clear'),
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
      actionsCellMore: t('moreActions'),
      paginationRowsPerPage: t('rowsPerPage'),
      paginationDisplayedRows: ({ from, to, count }) =>
        count < 0 ? t('displayedRowsAtLeast', { from, to }) : t('displayedRows', { from, to, count }),
      paginationItemAriaLabel: (type) => t(`${type}Page`),
    }),
    [t, common],
  );
}
