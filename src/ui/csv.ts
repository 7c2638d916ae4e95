/** First characters that a spreadsheet may take for a formula (OWASP, CSV Injection), full-width ones included. */
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/** Writes rows as CSV in which no cell can be a formula. Every cell is quoted; lines end with CR LF. */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return csvLines([header, ...rows]).slice(0, -2);
}

/** The same for rows alone, a part of a file at a time: each line is ended. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

export function escapeFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return `"${escapeFormula(cell).replaceAll('"', '""')}"`;
}
