import Box from '@mui/material/Box';
import { DataGrid, type DataGridProps, type GridValidRowModel } from '@mui/x-data-grid';

type DataTableProps<Row extends GridValidRowModel> = Omit<DataGridProps<Row>, 'aria-label' | 'label'> & {
  /** The grid's accessible name, one of design.md's. */
  readonly label: string;
  readonly height?: number | string;
};

const PAGE_SIZES = [25, 50, 100];

/** The one grid of the console: 100 rows a page at most, as the library's free edition allows. */
export function DataTable<Row extends GridValidRowModel>({
  label,
  height = 640,
  ...props
}: DataTableProps<Row>) {
  return (
    <Box sx={{ height, width: '100%', bgcolor: 'background.paper' }}>
      <DataGrid
        aria-label={label}
        pageSizeOptions={PAGE_SIZES}
        initialState={{ pagination: { paginationModel: { pageSize: 100 } } }}
        disableRowSelectionOnClick
        {...props}
      />
    </Box>
  );
}
