import { readPeopleCsv } from '../../directory/peopleList';
import { fromCsv } from '../../ui/readCsv';

/** What a file adds to a list. */
export interface ListFromFile {
  readonly text: string;
  readonly count: number;
  /** The heading of the column that was read; null where the file was no table, or has no headings. */
  readonly column: string | null;
}

/** Takes the people out of a file: of a table its column of them, one a line; of any other text all of it. */
export function listFromFile(content: string): ListFromFile {
  const { entries, column } = readPeopleCsv(fromCsv(content));
  if (column === null) return { text: content.trim(), count: entries.length, column: null };
  const lines = entries
    .flatMap(({ raw, kind, lines }) => {
      // What parts entries of a list may stand in a name.
      const text = kind === 'other' && /[,;|\t]/.test(raw) ? `"${raw.replaceAll('"', '')}"` : raw;
      return lines.map((line) => ({ line, text }));
    })
    .toSorted((one, other) => one.line - other.line);
  return { text: lines.map(({ text }) => text).join('\n'), count: lines.length, column: column.name };
}
