import type { GridApi, GridColDef, GridTreeNodeWithRender, GridValidRowModel } from '@mui/x-data-grid';
import type { ReactNode } from 'react';
import { textOf } from '../textOf';
import type { PrintedRows } from './PrintedTable';

/** More would keep the browser busy for minutes. */
const MOST_ROWS = 2000;

/**
 * What a grid holds, in its order, whether it is drawn or not.
 * @param shown its columns, which it has though it shows them as a list.
 * @param count how many there are, where the grid holds one page of them.
 */
export function readRows(api: GridApi, shown: readonly GridColDef[], count: number | undefined): PrintedRows {
  const ids = api.getSortedRowIds();
  const columns = shown.flatMap(({ field, headerName = '', renderCell, flex }) =>
    headerName === '' ? [] : [{ field, heading: headerName, isLong: flex !== undefined, renderCell }],
  );
  return {
    columns,
    rows: ids.slice(0, MOST_ROWS).map((id) => ({
      id,
      cells: columns.map(({ field, renderCell }): ReactNode => {
        const params = api.getCellParams<GridValidRowModel, unknown, unknown, GridTreeNodeWithRender>(
          id,
          field,
        );
        return renderCell?.({ ...params, api }) ?? textOf(params.formattedValue);
      }),
    })),
    count: count ?? ids.length,
  };
}
