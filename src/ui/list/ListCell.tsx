import type { GridRenderCellParams, GridTreeNodeWithRender, GridValidRowModel } from '@mui/x-data-grid';
import type { ReactNode } from 'react';
import { textOf } from '../textOf';
import styles from './ListCell.module.css';
import type { AnyColumn } from './TableColumn';

interface ListCellProps {
  readonly params: GridRenderCellParams;
  /** All that it shows. */
  readonly columns: readonly AnyColumn[];
  /** The one that says what the row is about. */
  readonly title: AnyColumn | undefined;
}

/** A row of a list: what it is about, the other facts below, and at its end what can be done with it. */
export function ListCell({ params, columns, title }: ListCellProps) {
  const asides = columns.filter((column) => column !== title && column.inList === 'aside');
  const facts = columns.filter((column) => column !== title && column.inList !== 'aside');
  return (
    <div className={styles.row}>
      <div className={styles.title}>{title !== undefined && contentOf(title, params)}</div>
      {asides.map((column) => (
        <div key={column.field} className={styles.aside}>
          {contentOf(column, params)}
        </div>
      ))}
      <div className={styles.facts}>
        {facts.map((column) => (
          <Fact key={column.field} column={column} content={contentOf(column, params)} />
        ))}
      </div>
    </div>
  );
}

function Fact({ column, content }: { readonly column: AnyColumn; readonly content: ReactNode }) {
  if (content === null || content === '') return null;
  return (
    <div className={styles.fact}>
      {column.inList !== 'bare' && <span className={styles.name}>{column.headerName}</span>}
      <div className={styles.value}>{content}</div>
    </div>
  );
}

function contentOf({ field, renderCell }: AnyColumn, { api, id, tabIndex }: GridRenderCellParams): ReactNode {
  const params = api.getCellParams<GridValidRowModel, unknown, unknown, GridTreeNodeWithRender>(id, field);
  return renderCell === undefined ? textOf(params.formattedValue) : renderCell({ ...params, api, tabIndex });
}
