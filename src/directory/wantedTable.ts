import {
  entryOf,
  headingKind,
  piecesOfCell,
  rowsOf,
  type CsvTable,
  type PeopleListEntry,
  type Row,
} from './peopleList';

/** One line of a file that says what somebody should hold. */
export interface WantedRow {
  readonly line: number;
  /** Whom it names; null where it names nobody. */
  readonly entry: Pick<PeopleListEntry, 'raw' | 'kind' | 'normalized'> | null;
  /** The licenses, as they are written. */
  readonly licenses: string;
}

export interface WantedTable {
  /** Headings; empty ones where the file has none. */
  readonly headings: readonly string[];
  /** Columns from 0; null where the file doesn't tell, and nobody has chosen. */
  readonly peopleColumn: number | null;
  readonly licensesColumn: number | null;
  readonly rows: readonly WantedRow[];
  /** When what the file tells was read from the service: milliseconds since 1970, the oldest of its rows. */
  readonly toldAt: number | null;
}

interface WantedTableOptions {
  /** Columns that the admin has chosen. */
  readonly peopleColumn: number | null;
  readonly licensesColumn: number | null;
  /** Heading of the moment in an export. */
  readonly momentHeading: string;
  /** Of the file, where there is one. */
  readonly fileName: string | null;
}

const LICENSES_HEADING = /licen[cs]e/i;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/;
const DAY_IN_NAME = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/;
const DAY_MS = 24 * 60 * 60_000;

/** Reads a table of people and the licenses that each should hold. */
export function readWantedTable(csv: CsvTable, options: WantedTableOptions): WantedTable {
  const all = rowsOf(csv);
  const first = all[0]?.cells ?? [];
  const hasHeading = first.every((cell) => entryOf(cell).kind === 'other');
  const rows = hasHeading ? all.slice(1) : all;
  const width = Math.max(0, ...all.map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, (_, column) => (hasHeading ? (first[column] ?? '') : ''));
  const naming = columnsThatName(headings, rows);
  const peopleColumn = options.peopleColumn ?? naming[0] ?? null;
  const licensesColumn = options.licensesColumn ?? licensesColumnOf(headings, peopleColumn);
  const columns = peopleColumn === null ? [] : [peopleColumn, ...naming];
  return {
    headings,
    peopleColumn,
    licensesColumn,
    rows: licensesColumn === null ? [] : rows.flatMap((row) => wantedRows(row, columns, licensesColumn)),
    toldAt: momentOf(headings, rows, options),
  };
}

/** Columns that name people, the surest first: ids where all are ids, e-mails, what one signs in with, names. */
function columnsThatName(headings: readonly string[], rows: readonly Row[]): number[] {
  const kinds = headings.map(headingKind);
  const areIds = (column: number): boolean => {
    const cells = rows.map(({ cells }) => cells[column] ?? '').filter(Boolean);
    return cells.length > 0 && cells.every((cell) => entryOf(cell).kind === 'id');
  };
  const headed = (kind: (typeof kinds)[number]): number[] =>
    kinds.flatMap((one, column) => (one === kind ? [column] : []));
  const known = [...headed('id').filter(areIds), ...headed('email'), ...headed('login'), ...headed('name')];
  return known.length > 0 ? known : columnOfIdentities(headings.length, rows);
}

/** Under headings that aren't known, the column with most ids and e-mails. */
function columnOfIdentities(width: number, rows: readonly Row[]): number[] {
  const counts = Array.from({ length: width }, (_, column) => ({
    column,
    count: rows.filter(({ cells }) => entryOf(cells[column] ?? '').kind !== 'other').length,
  }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  return most === undefined || most.count === 0 ? [] : [most.column];
}

function licensesColumnOf(headings: readonly string[], peopleColumn: number | null): number | null {
  const headed = headings.findIndex((heading) => LICENSES_HEADING.test(heading));
  if (headed >= 0 && headed !== peopleColumn) return headed;
  // Of two columns, the one that isn't the people's.
  return headings.length === 2 && peopleColumn !== null ? 1 - peopleColumn : null;
}

/** A row that names several people stands for each of them. */
function wantedRows({ cells, line }: Row, naming: readonly number[], licensesColumn: number): WantedRow[] {
  const licenses = cells[licensesColumn] ?? '';
  const who = naming.map((column) => cells[column] ?? '').find((cell) => cell !== '') ?? '';
  const pieces = piecesOfCell(who);
  if (pieces.length === 0) return licenses === '' ? [] : [{ line, entry: null, licenses }];
  return pieces.map((piece) => ({ line, entry: entryOf(piece), licenses }));
}

function momentOf(
  headings: readonly string[],
  rows: readonly Row[],
  { momentHeading, fileName }: WantedTableOptions,
): number | null {
  const column = headings.findIndex((heading) => heading.toLowerCase() === momentHeading.toLowerCase());
  const told = rows
    .map(({ cells }) => cells[column] ?? '')
    .filter((cell) => MOMENT.test(cell))
    .map((cell) => Date.parse(cell))
    .filter(Number.isFinite);
  if (told.length > 0) return told.reduce((oldest, moment) => Math.min(oldest, moment));
  // A day lasts until its end: nothing is called older than it surely is.
  const day = Date.parse(DAY_IN_NAME.exec(fileName ?? '')?.[1] ?? '');
  return Number.isFinite(day) ? day + DAY_MS : null;
}
