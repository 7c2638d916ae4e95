import { useQuery } from '@tanstack/react-query';
import { use, useDeferredValue, useMemo } from 'react';
import type { WantedRow, WantedTable } from '../../directory/wantedTable';
import { useApis } from '../../queries/ApiContext';
import { definitionsQuery } from '../../queries/definitions';
import type { StatesInput } from '../../runs/workbench';
import { loadStatesReader } from './loadStatesReader';

export type WantedEntry = NonNullable<WantedRow['entry']>;

/** The list or file as a table, and whom it names, each once. */
export function useWantedTable({ text, file, peopleColumn, licensesColumn }: StatesInput): {
  readonly table: WantedTable;
  readonly entries: readonly WantedEntry[];
} {
  const { fromCsv, readWantedTable, createLicenseNames } = use(loadStatesReader());
  const content = useDeferredValue(file?.text ?? text);
  const csv = useMemo(() => fromCsv(content), [fromCsv, content]);
  const fileName = file?.name ?? null;
  const { data: definitions } = useQuery(definitionsQuery(useApis()));
  const names = useMemo(() => createLicenseNames(definitions ?? []), [createLicenseNames, definitions]);
  const table = useMemo(
    () =>
      readWantedTable(csv, {
        peopleColumn,
        licensesColumn,
        fileName,
        isLicense: (name) => names.find(name) !== null,
      }),
    [names, readWantedTable, csv, peopleColumn, licensesColumn, fileName],
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
