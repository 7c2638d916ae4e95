import type { ParsedCsv } from './readCsv';

let reader: Promise<(text: string) => ParsedCsv> | null = null;

/** The parser comes when there is a file to read. */
export function loadCsvReader(): Promise<(text: string) => ParsedCsv> {
  if (reader === null) {
    reader = import('./readCsv').then(({ fromCsv }) => fromCsv);
    reader.catch(() => (reader = null));
  }
  return reader;
}
