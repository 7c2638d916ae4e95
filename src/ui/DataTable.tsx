import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import {
  DataGrid,
  useGridApiRef,
  type DataGridProps,
  type GridApi,
  type GridValidRowModel,
} from '@mui/x-data-grid';
import { type ReactNode, type RefObject, useDeferredValue, useRef } from 'react';
import { useDensity } from '../theme/density';
import { GridEmpty } from './GridEmpty';
import type { TableColumn } from './list/TableColumn';
import { useFittingColumns } from './list/useFittingColumns';
import { useTabStop } from './list/useTabStop';
import { usePrintedTable } from './print/usePrintedTable';
import { RowCheckbox } from './RowCheckbox';
import { useFocusAfterRemoval } from './useFocusAfterRemoval';
import { useGridLocaleText } from './useGridLocaleText';

type DataTableProps<Row extends GridValidRowModel> = Omit<
  DataGridProps<Row>,
  'aria-label' | 'label' | 'apiRef' | 'columns'
> & {
  /** The grid's accessible name, one of design.md's. */
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  /** A height of its own; where left out the grid is as high as its rows, up to what the window shows. */
  readonly height?: number | string;
  /** What it means that there is no row: an EmptyState. */
  readonly empty?: ReactNode;
  /** A line above the columns: filters, counts, actions. */
  readonly toolbar?: ReactNode;
  readonly apiRef?: RefObject<GridApi | null>;
  /** Without a frame of its own: inside a Section, which has one. */
  readonly flush?: boolean;
  /** Read down as well as across: never shown as a list. */
  readonly matrix?: boolean;
};

const PAGE_SIZES = [25, 50, 100];
const FEWEST_ROWS_FOR_A_FOOTER = 26;

/** So that rows are visible beside the page's header, and the grid's own header never scrolls away. */
const TALLEST = 'max(420px, calc(100dvh - 220px))';
/** As density.css has them: of a row that isn't drawn yet the grid has to know the height. */
const HEIGHTS = {
  comfortable: { rowHeight: 44, columnHeaderHeight: 40 },
  compact: { rowHeight: 34, columnHeaderHeight: 34 },
} as const;
/** Of what stands in place of rows: the same while they are awaited as when there are none, or that would jump. */
const OVERLAY_HEIGHT = '320px';

/**
 * The one grid of the console: 100 rows a page at most, as the library's free edition allows. Filters stand
 * in the page and its URL, so the grid's own are off, and with them the menus of columns.
 */
export function DataTable<Row extends GridValidRowModel>({
  label,
  height,
  empty,
  toolbar,
  flush = false,
  matrix = false,
  columns,
  columnVisibilityModel,
  slots,
  slotProps,
  loading = false,
  apiRef: outerRef,
  ...props
}: DataTableProps<Row>) {
  const localeText = useGridLocaleText();
  const heights = HEIGHTS[useDensity()];
  const focus = useFocusAfterRemoval(props.rows?.length ?? 0, '[role="row"][data-id]');
  const ownRef = useGridApiRef();
  const apiRef = outerRef ?? ownRef;
  const paper = useRef<HTMLElement>(null);
  const { shown, props: fitted } = useFittingColumns({
    room: paper,
    columns,
    columnVisibilityModel,
    hasCheckboxes: props.checkboxSelection === true,
    isSortable: props.disableColumnSorting !== true,
    isMatrix: matrix,
  });
  // The grid is much to draw at once: the page around it is there first, and answers meanwhile.
  const isDrawn = useDeferredValue(fitted !== null, false);
  const fitting = isDrawn ? fitted : null;
  useTabStop(apiRef, fitting?.rowHeight);
  const table = usePrintedTable(apiRef, label, shown, props.rowCount);
  const printed = loading ? null : table;
  const isShort =
    (props.rows?.length ?? 0) < FEWEST_ROWS_FOR_A_FOOTER &&
    props.rowCount === undefined &&
    props.checkboxSelection !== true;
  // Before the first answer there are no pages to tell of, and the grid is as high as it happens to be.
  const isUnknown = loading && (props.rowCount ?? props.rows?.length ?? 0) === 0;

  return (
    <>
      {printed}
      <Paper
        {...focus}
        ref={(element) => {
          focus.ref(element);
          paper.current = element;
        }}
        variant={flush ? 'elevation' : 'outlined'}
        sx={{
          display: 'flex',
          displayPrint: printed === null ? 'flex' : 'none',
          flexDirection: 'column',
          width: '100%',
          minWidth: 0,
          overflow: 'hidden',
          '--DataGrid-overlayHeight': OVERLAY_HEIGHT,
          '& > .MuiDataGrid-root': { flex: 1 },
          ...(fitting === null && { minHeight: OVERLAY_HEIGHT }),
          ...(height === undefined ? { maxHeight: TALLEST } : { height }),
        }}
      >
        {toolbar !== undefined && (
          <Box sx={{ px: 1.5, py: 1.25, borderBottom: 1, borderColor: 'divider' }}>{toolbar}</Box>
        )}
        {fitting !== null && (
          <DataGrid
            apiRef={apiRef}
            aria-label={label}
            loading={loading}
            localeText={localeText}
            {...heights}
            pageSizeOptions={PAGE_SIZES}
            disableRowSelectionOnClick
            disableColumnFilter
            disableColumnMenu
            disableColumnSelector
            hideFooter={isShort || isUnknown}
            slots={{
              noRowsOverlay: GridEmpty,
              noResultsOverlay: GridEmpty,
              rowCheckbox: RowCheckbox,
              ...slots,
            }}
            slotProps={{
              ...slotProps,
              noRowsOverlay: { message: empty, ...slotProps?.noRowsOverlay },
              loadingOverlay: {
                variant: 'linear-progress',
                noRowsVariant: 'skeleton',
                ...slotProps?.loadingOverlay,
              },
            }}
            {...props}
            {...fitting}
          />
        )}
      </Paper>
    </>
  );
}
