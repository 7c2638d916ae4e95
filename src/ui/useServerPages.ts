import { useGridApiRef, type DataGridProps, type GridSortModel } from '@mui/x-data-grid';
import { useEffect, useMemo, useRef } from 'react';

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
  /** Which list it is: another one begins at its top. */
  readonly list?: string;
  readonly onPage: (to: { readonly page: number; readonly pageSize: number }) => void;
  readonly onSort: (sort: Sort<Field> | null) => void;
}

const NO_SORT = { field: null, descending: false };

/**
 * What a grid needs that shows one page of many, cut and sorted elsewhere. To the grid it is the only page, and the
 * pages' own controls are told otherwise: the grid goes back to its first page when rows become fewer or are sorted
 * anew, and would take that into the address.
 */
export function useServerPages<Field extends string>(of: ServerPages<Field>) {
  const { fields, mayBeUnsorted = false, page, pageSize, count, list = '', onPage, onSort } = of;
  const { field, descending } = of.sort ?? NO_SORT;
  const apiRef = useGridApiRef();
  const sortModel = useMemo<GridSortModel>(
    () => (field === null ? [] : [{ field, sort: descending ? 'desc' : 'asc' }]),
    [field, descending],
  );
  const paginationModel = useMemo(() => ({ page: 0, pageSize }), [pageSize]);
  const shown = `${page} ${list}`;
  const before = useRef(shown);

  // How far the grid is scrolled is outside React.
  useEffect(() => {
    if (before.current !== shown) apiRef.current?.scroll({ top: 0 });
    before.current = shown;
  }, [apiRef, shown]);

  return {
    apiRef,
    paginationMode: 'server',
    rowCount: count,
    paginationModel,
    slotProps: {
      basePagination: {
        count,
        page,
        rowsPerPage: pageSize,
        onPageChange: (_event, to) => onPage({ page: to, pageSize }),
        onRowsPerPageChange: (to) => onPage({ page: 0, pageSize: to }),
      },
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
