import { GRID_CHECKBOX_SELECTION_COL_DEF, type GridComparatorFn } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { DefinitionCell } from './DefinitionCell';
import type { DefinitionRow } from './definitionRows';
import { HoldersCell } from './HoldersCell';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import type { TableColumn } from '../ui/list/TableColumn';
import { PermissionsCell } from './PermissionsCell';
import { RelatedCell } from './RelatedCell';
import type { Holders } from './useHolders';

/** The grid's columns. */
export function useDefinitionColumns(holders: Holders): TableColumn<DefinitionRow>[] {
  const t = useTranslations('definitions.columns');

  return useMemo(() => {
    const counts = holders.status === 'read' ? holders.summary.holders : null;
    return [
      {
        ...GRID_CHECKBOX_SELECTION_COL_DEF,
        // A few can be compared, never all.
        renderHeader: () => <VisuallyHidden>{t('tick')}</VisuallyHidden>,
      },
      {
        field: 'id',
        headerName: t('id'),
        flex: 1,
        minWidth: 170,
        renderCell: ({ row, tabIndex }) => <DefinitionCell row={row} tabIndex={tabIndex} />,
      },
      { field: 'description', headerName: t('description'), flex: 1.5, minWidth: 180, inList: 'bare' },
      {
        field: 'permissions',
        headerName: t('permissions'),
        type: 'number',
        width: 115,
        getSortComparator,
        renderCell: ({ row }) => <PermissionsCell count={row.permissions} />,
      },
      {
        field: 'prerequisites',
        headerName: t('prerequisites'),
        flex: 0.9,
        minWidth: 140,
        sortable: false,
        renderCell: ({ row, tabIndex }) => <RelatedCell licenseIds={row.prerequisites} tabIndex={tabIndex} />,
      },
      {
        field: 'comprises',
        headerName: t('comprises'),
        flex: 1.2,
        minWidth: 170,
        sortable: false,
        renderCell: ({ row, tabIndex }) => <RelatedCell licenseIds={row.comprises} tabIndex={tabIndex} />,
      },
      {
        field: 'holders',
        headerName: t('holders'),
        type: 'number',
        width: 104,
        valueGetter: (_value, { id }: DefinitionRow) => (counts === null ? null : (counts.get(id) ?? 0)),
        getSortComparator,
        renderCell: ({ row }) => <HoldersCell licenseId={row.id} holders={holders} />,
      },
    ];
  }, [t, holders]);
}

/** Figures that aren't known come last, whichever way the grid is sorted. */
function getSortComparator(direction: 'asc' | 'desc' | null | undefined): GridComparatorFn<number | null> {
  const sign = direction === 'desc' ? -1 : 1;
  return (a, b) => (a === null || b === null ? Number(a === null) - Number(b === null) : (a - b) * sign);
}
