import { yieldNow } from './yieldNow';

/** Writes rows as lines of CSV, each ended. */
export type CsvLines = (rows: readonly (readonly string[])[]) => string;

/** Without it, Excel takes UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';
const ROWS_AT_A_TIME = 2_000;

/** Writes a file of CSV piece by piece, so that whoever asks meanwhile needn't wait for all of it. */
export async function csvFile(
  csvLines: CsvLines,
  head: readonly string[],
  rows: Int32Array | Uint32Array,
  cellsOf: (row: number) => readonly string[],
): Promise<Blob> {
  const pieces = [BYTE_ORDER_MARK + csvLines([head])];
  for (let start = 0; start < rows.length; start += ROWS_AT_A_TIME) {
    pieces.push(csvLines([...rows.subarray(start, start + ROWS_AT_A_TIME)].map(cellsOf)));
    await yieldNow();
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}
