import type { DataGridProps, GridSortModel } from '@mui/x-data-grid';
import { useMemo } from 'react';

interface Sort<Field extends string> {
  readonly field: Field;
  readonly descending: boolean;
}

interface ServerPages<Field extends string> {
  /** By which rows can be sorted. */
  readonly fields: readonly Field[];
  /** Null: in the order that rows come in. */
  readonly sort: Sort<Field> | null;
  /** Whether pressing a column's head comes back to the order that rows come in. */
  readonly mayBeUnsorted?: boolean;
  readonly page: number;
  readonly pageSize: number;
  /** Rows on all pages. */
  readonly count: number;
  readonly onPage: (to: { readonly page: number; readonly pageSize: number }) => void;
  readonly onSort: (sort: Sort<Field> | null) => void;
}

const NO_SORT = { field: null, descending: false };

/** What a grid needs that shows one page of many, cut and sorted elsewhere. */
export function useServerPages<Field extends string>(of: ServerPages<Field>) {
  const { fields, mayBeUnsorted = false, page, pageSize, count, onPage, onSort } = of;
  const { field, descending } = of.sort ?? NO_SORT;
  // The grid goes back to its first page whenever it is given another model, though it says the same.
  const sortModel = useMemo<GridSortModel>(
    () => (field === null ? [] : [{ field, sort: descending ? 'desc' : 'asc' }]),
    [field, descending],
  );
  return {
    paginationMode: 'server',
    rowCount: count,
    paginationModel: { page, pageSize },
    onPaginationModelChange: (to) => {
      onPage({ pageSize: to.pageSize, page: to.pageSize === pageSize ? to.page : 0 });
    },
    sortingMode: 'server',
    sortingOrder: mayBeUnsorted ? ANY_WAY : EITHER_WAY,
    sortModel,
    onSortModelChange: ([first]) => {
      const wanted = fields.find((one) => one === first?.field);
      onSort(wanted === undefined ? null : { field: wanted, descending: first?.sort === 'desc' });
    },
  } satisfies Partial<DataGridProps>;
}

const EITHER_WAY = ['asc' as const, 'desc' as const];
const ANY_WAY = [...EITHER_WAY, null];
