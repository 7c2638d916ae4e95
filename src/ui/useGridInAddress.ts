import type { DataGridProps, GridPaginationModel, GridSortModel } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { withParams } from './withParams';

const PAGE_SIZES = [100, 50, 25];

interface GridInAddress {
  /** Tells it from another grid of the same address. */
  readonly prefix?: string;
  /** Fields that it can be sorted by. */
  readonly fields: readonly string[];
  /** Whether its rows have come: a grid without any goes back to its first page. */
  readonly isReady: boolean;
}

/** Order and page of a grid that has all its rows, kept in the address. A bad link shows the first page. */
export function useGridInAddress({ prefix = '', fields, isReady }: GridInAddress) {
  const [params, setParams] = useSearchParams();
  const names = { sort: `${prefix}sort`, page: `${prefix}page`, rows: `${prefix}rows` };
  const told = params.get(names.sort) ?? '';
  const field = fields.find((one) => one === told.replace(/^-/, '')) ?? null;
  const isDescending = told.startsWith('-');
  const page = pageIn(params.get(names.page));
  const pageSize = PAGE_SIZES.find((one) => String(one) === params.get(names.rows)) ?? 100;
  // The grid goes back to its first page whenever it is given another model, though it says the same.
  const sortModel = useMemo<GridSortModel>(
    () => (field === null ? [] : [{ field, sort: isDescending ? 'desc' : 'asc' }]),
    [field, isDescending],
  );
  const paginationModel = useMemo<GridPaginationModel>(() => ({ page, pageSize }), [page, pageSize]);

  function write(values: Readonly<Record<string, string>>): void {
    const before = new URLSearchParams(globalThis.location.search);
    if (Object.entries(values).every(([name, value]) => value === (before.get(name) ?? ''))) return;
    setParams(withParams(before, values), { preventScrollReset: true });
  }

  return {
    sortModel,
    onSortModelChange: ([first]) =>
      write({
        [names.sort]: first === undefined ? '' : `${first.sort === 'desc' ? '-' : ''}${first.field}`,
        [names.page]: '',
      }),
    paginationModel,
    onPaginationModelChange: (to) => {
      if (!isReady) return;
      const next = to.pageSize === pageSize ? to.page : 0;
      write({
        [names.page]: next === 0 ? '' : String(next + 1),
        [names.rows]: to.pageSize === PAGE_SIZES[0] ? '' : String(to.pageSize),
      });
    },
  } satisfies Partial<DataGridProps>;
}

function pageIn(text: string | null): number {
  const page = Number(text ?? 1);
  return Number.isSafeInteger(page) && page > 0 ? page - 1 : 0;
}
