import Papa from 'papaparse';

/** First characters that a spreadsheet may take for a formula (OWASP, CSV Injection), full-width ones included. */
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/;
const ESCAPED_FORMULA = /^'+[=+\-@\t\r\n\0＝＋－＠]/;

/** Writes rows as CSV in which no cell can be a formula. Every cell is quoted; lines end with CR LF. */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return csvLines([header, ...rows]).slice(0, -2);
}

/** The same for rows alone, a part of a file at a time: each line is ended. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const safe = rows.map((row) => row.map(escapeFormula));
  return `${Papa.unparse(safe, { quotes: true, newline: '\r\n' })}\r\n`;
}

export interface ParsedCsv {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads CSV of any usual separator, and takes off again what toCsv put before a formula's first character. */
export function fromCsv(text: string): ParsedCsv {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [header = [], ...rows] = data.map((row) => row.map(unescapeFormula));
  return { header, rows };
}

export function escapeFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

export function unescapeFormula(cell: string): string {
  return ESCAPED_FORMULA.test(cell) ? cell.slice(1) : cell;
}
