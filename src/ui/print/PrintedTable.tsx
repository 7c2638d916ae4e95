import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './PrintedTable.module.css';

/** What a grid holds, as text and marks for a sheet of paper. */
export interface PrintedRows {
  readonly columns: readonly {
    readonly field: string;
    readonly heading: string;
    /** Takes the room that the others leave, and may be broken anywhere. */
    readonly isLong: boolean;
  }[];
  readonly rows: readonly { readonly id: string | number; readonly cells: readonly ReactNode[] }[];
  /** How many there are, of which those are the first. */
  readonly count: number;
}

/**
 * A grid on paper: a real table, whose header the browser repeats on each sheet and whose rows it keeps whole. A grid
 * draws only the rows in sight.
 */
export function PrintedTable({ label, printed }: { readonly label: string; readonly printed: PrintedRows }) {
  const t = useTranslations('common');
  const { columns, rows, count } = printed;
  return (
    <table className={styles.table}>
      <caption>{t('printedRows', { label, shown: rows.length, all: count })}</caption>
      <thead>
        <tr>
          {columns.map(({ field, heading }) => (
            <th key={field} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {columns.map(({ field, isLong }, index) => (
              <td key={field} className={isLong ? styles.long : ''}>
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
