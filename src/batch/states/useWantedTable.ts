import { use, useDeferredValue, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { WantedRow, WantedTable } from '../../directory/wantedTable';
import type { StatesInput } from '../../runs/workbench';
import { loadStatesReader } from './loadStatesReader';

export type WantedEntry = NonNullable<WantedRow['entry']>;

/** The list or file as a table, and whom it names, each once. */
export function useWantedTable({ text, file, peopleColumn, licensesColumn }: StatesInput): {
  readonly table: WantedTable;
  readonly entries: readonly WantedEntry[];
} {
  const t = useTranslations('batch.states');
  const { fromCsv, readWantedTable } = use(loadStatesReader());
  const content = useDeferredValue(file?.text ?? text);
  const csv = useMemo(() => fromCsv(content), [fromCsv, content]);
  const momentHeading = t('cells.readAt');
  const fileName = file?.name ?? null;
  const table = useMemo(
    () => readWantedTable(csv, { peopleColumn, licensesColumn, momentHeading, fileName }),
    [readWantedTable, csv, peopleColumn, licensesColumn, momentHeading, fileName],
  );
  const entries = useMemo(() => entriesOf(table.rows), [table.rows]);
  return { table, entries };
}

function entriesOf(rows: readonly WantedRow[]): WantedEntry[] {
  const entries = new Map<string, WantedEntry>();
  for (const { entry } of rows) {
    if (entry !== null && !entries.has(entry.normalized)) entries.set(entry.normalized, entry);
  }
  return [...entries.values()];
}
