import type { GridApi, GridRowId, GridTreeNodeWithRender, GridValidRowModel } from '@mui/x-data-grid';
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import styles from './PrintedRows.module.css';

interface PrintedRowsProps {
  readonly apiRef: RefObject<GridApi | null>;
  readonly label: string;
  /** How many there are, where the grid holds one page of them. */
  readonly count: number | undefined;
}

/** More would keep the browser busy for minutes; the caption says how many of how many are printed. */
const MOST_ROWS = 2000;

/**
 * A grid on paper: a real table, whose header the browser repeats on each sheet and whose rows it keeps whole.
 * A grid draws only the rows in sight; here are all that it holds, in its order.
 */
export function PrintedRows({ apiRef, label, count }: PrintedRowsProps) {
  const t = useTranslations('common');
  const api = apiRef.current;
  if (api === null) return null;
  const held = api.getSortedRowIds();
  const ids = held.slice(0, MOST_ROWS);
  const columns = api.getVisibleColumns().filter(({ headerName }) => Boolean(headerName));

  return (
    <table className={styles.table}>
      <caption>{t('printedRows', { label, shown: ids.length, all: count ?? held.length })}</caption>
      <thead>
        <tr>
          {columns.map(({ field, headerName }) => (
            <th key={field} scope="col">
              {headerName}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => (
          <tr key={id}>
            {columns.map(({ field, renderCell }) => {
              const params = cellParams(api, id, field);
              return <td key={field}>{renderCell?.(params) ?? String(params.formattedValue ?? '')}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellParams(api: GridApi, id: GridRowId, field: string) {
  return {
    ...api.getCellParams<GridValidRowModel, unknown, unknown, GridTreeNodeWithRender>(id, field),
    api,
  };
}
