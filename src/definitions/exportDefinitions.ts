import { toCsv } from '../ui/csv';
import { downloadFile } from '../ui/downloadFile';
import type { DefinitionRow } from './definitionRows';
import { holderCount, type Holders } from './useHolders';

const COLUMNS = ['id', 'description', 'permissions', 'prerequisites', 'comprises', 'holders'] as const;

interface Words {
  readonly header: (column: (typeof COLUMNS)[number]) => string;
  readonly notTold: string;
  readonly unknown: string;
}

/** Hands over the definitions as they are shown. What isn't known says so instead of being empty or 0. */
export function exportDefinitions(
  rows: readonly DefinitionRow[],
  holders: Holders,
  name: string,
  words: Words,
): void {
  const cells = rows.map((row) => [
    row.id,
    row.description,
    row.permissions === null ? words.notTold : String(row.permissions),
    row.prerequisites.join(' '),
    row.comprises.join(' '),
    holders.status === 'read' ? String(holderCount(holders.summary, row.id)) : words.unknown,
  ]);
  downloadFile(`${name}.csv`, toCsv(COLUMNS.map(words.header), cells), 'text/csv;charset=utf-8');
}
