import type { GridColDef, GridValidRowModel } from '@mui/x-data-grid';

interface InList {
  /**
   * What becomes of the column in the list that stands for the grid where its columns have no room. Left out: it
   * stands below the title, with the column's name before it. "bare": below it too, and says by itself what it is.
   * "title": in place of the first column. "aside": at the row's end.
   */
  readonly inList?: 'bare' | 'title' | 'aside';
}

export type TableColumn<Row extends GridValidRowModel> = GridColDef<Row> & InList;

/** Whatever the rows are. */
export type AnyColumn = GridColDef & InList;
