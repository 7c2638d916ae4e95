import Papa from 'papaparse';
import { separatorOf } from './csvSeparator';

const ESCAPED_FORMULA = /^'+[=+\-@\t\r\n\0＝＋－＠]/;
/** With it, Excel says what parts the cells. */
const TOLD_SEPARATOR = /^sep=(.)(?:\r\n|\r|\n|$)/i;
const LINE_BREAK = /\r\n|\r|\n/g;

export interface ParsedCsv {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line of the file that each row begins in, from 1; the header's first. */
  readonly lines: readonly number[];
}

/** Reads CSV of any usual separator, and takes off again what toCsv put before a formula's first character. */
export function fromCsv(text: string): ParsedCsv {
  const unmarked = text.replace(/^\uFEFF/, '');
  const told = TOLD_SEPARATOR.exec(unmarked);
  const content = unmarked.slice(told?.[0].length ?? 0);
  const { data } = Papa.parse<string[]>(content, { delimiter: told?.[1] ?? separatorOf(content) });
  const filled: string[][] = [];
  const lines: number[] = [];
  let line = told === null ? 1 : 2;
  for (const row of data) {
    if (row.join('').trim() !== '') {
      filled.push(row.map(unescapeFormula));
      lines.push(line);
    }
    line += 1;
    for (const cell of row) line += cell.match(LINE_BREAK)?.length ?? 0;
  }
  const [header = [], ...rows] = filled;
  return { header, rows, lines };
}

export function unescapeFormula(cell: string): string {
  return ESCAPED_FORMULA.test(cell) ? cell.slice(1) : cell;
}
