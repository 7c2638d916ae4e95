import Papa from 'papaparse';

const ESCAPED_FORMULA = /^'+[=+\-@\t\r\n\0＝＋－＠]/;

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

export function unescapeFormula(cell: string): string {
  return ESCAPED_FORMULA.test(cell) ? cell.slice(1) : cell;
}
