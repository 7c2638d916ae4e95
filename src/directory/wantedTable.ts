import {
  entryOf,
  headingKind,
  piecesOfCell,
  rowsOf,
  type CsvTable,
  type PeopleListEntry,
  type Row,
} from './peopleList';
import { EXPORT_WORDS } from './exportWords';
import { foldLicenseName, type MarkedLicenses } from '../licensing/licenseNames';

/** One line of a file that says what somebody should hold. */
export interface WantedRow {
  readonly line: number;
  /** Whom it names; null where it names nobody. */
  readonly entry: Pick<PeopleListEntry, 'raw' | 'kind' | 'normalized'> | null;
  /** The licenses, as they are written, or each with its mark. */
  readonly licenses: string | MarkedLicenses;
}

export interface WantedTable {
  /** Headings; empty ones where the file has none. */
  readonly headings: readonly string[];
  /** Columns from 0; null where the file doesn't tell, and nobody has chosen. */
  readonly peopleColumn: number | null;
  readonly licensesColumn: LicensesColumn | null;
  /** Columns that look like a license each, whether or not they are read so. */
  readonly markColumns: readonly number[];
  readonly rows: readonly WantedRow[];
  /** When what the file tells was read from the service: milliseconds since 1970, the oldest of its rows. */
  readonly toldAt: number | null;
}

/** The column that lists licenses, from 0, or one column for each. */
export type LicensesColumn = number | 'each';

interface WantedTableOptions {
  /** Columns that the admin has chosen. */
  readonly peopleColumn: number | null;
  readonly licensesColumn: LicensesColumn | null;
  /** Whether a license is called so, as far as licenses are known. */
  readonly isLicense: (name: string) => boolean;
  /** Of the file, where there is one. */
  readonly fileName: string | null;
}

const LICENSES_HEADING = /licen[cs]|licenç|lizenz|ライセンス/i;
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
  const markColumns = headings
    .map((_, column) => column)
    .filter((column) => column !== peopleColumn && !naming.includes(column))
    .filter((column) => isMarkColumn(headings[column] ?? '', cellsOf(rows, column), options));
  const licensesColumn = options.licensesColumn ?? licensesColumnOf(headings, peopleColumn, markColumns);
  const licensesOf = ({ cells }: Row): WantedRow['licenses'] =>
    licensesColumn === 'each'
      ? marksIn(cells, markColumns, headings)
      : (cells[licensesColumn ?? NOWHERE] ?? '');
  const columns = peopleColumn === null ? [] : [peopleColumn, ...naming];
  return {
    headings,
    peopleColumn,
    licensesColumn,
    markColumns,
    rows: licensesColumn === null ? [] : rows.flatMap((row) => wantedRows(row, columns, licensesOf(row))),
    toldAt: momentOf(headings, rows, options),
  };
}

const NOWHERE = -1;

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

function licensesColumnOf(
  headings: readonly string[],
  peopleColumn: number | null,
  markColumns: readonly number[],
): LicensesColumn | null {
  const headed = headings.findIndex((heading) => LICENSES_HEADING.test(heading));
  if (headed >= 0 && headed !== peopleColumn && !markColumns.includes(headed)) return headed;
  if (markColumns.length > 0) return 'each';
  // Of two columns, the one that isn't the people's.
  return headings.length === 2 && peopleColumn !== null ? 1 - peopleColumn : null;
}

type Mark = 'held' | 'notHeld' | 'untold';

/** Marks that tables are filled with in any language. */
const YES: ReadonlySet<string> = new Set(['x', '✓', '✔', '1', 'true']);
const NO: ReadonlySet<string> = new Set(['0', 'false', '-', '–']);
/** Of a column's cells, so many in a hundred must be marks. */
const FEWEST_MARKS = 80;

function readMark(cell: string): Mark | null {
  const word = foldLicenseName(cell);
  if (word === '' || EXPORT_WORDS.untold.has(word)) return 'untold';
  if (YES.has(word) || EXPORT_WORDS.yes.has(word)) return 'held';
  return NO.has(word) || EXPORT_WORDS.no.has(word) ? 'notHeld' : null;
}

/** Whether a column is a license's: it is called so, or its cells say of nearly everybody yes or no. */
function isMarkColumn(heading: string, cells: readonly string[], { isLicense }: WantedTableOptions): boolean {
  const folded = foldLicenseName(heading);
  const isOther = EXPORT_WORDS.readAt.has(folded) || EXPORT_WORDS.line.has(folded);
  if (heading === '' || headingKind(heading) !== null || isOther) return false;
  const filled = cells.filter((cell) => cell !== '');
  const marks = filled.map(readMark).filter((mark) => mark !== null);
  const isSaid = marks.some((mark) => mark !== 'untold');
  return isLicense(heading) || (isSaid && marks.length * 100 >= filled.length * FEWEST_MARKS);
}

function cellsOf(rows: readonly Row[], column: number): string[] {
  return rows.map(({ cells }) => cells[column] ?? '');
}

function marksIn(
  cells: readonly string[],
  columns: readonly number[],
  headings: readonly string[],
): MarkedLicenses {
  const marked = { held: [] as string[], notHeld: [] as string[], unclear: [] as string[] };
  for (const column of columns) {
    const mark = readMark(cells[column] ?? '');
    if (mark !== 'untold') marked[mark ?? 'unclear'].push(headings[column] ?? '');
  }
  return marked;
}

/** A row that names several people stands for each of them. */
function wantedRows(
  { cells, line }: Row,
  naming: readonly number[],
  licenses: WantedRow['licenses'],
): WantedRow[] {
  const who = naming.map((column) => cells[column] ?? '').find((cell) => cell !== '') ?? '';
  const pieces = piecesOfCell(who);
  if (pieces.length === 0) return saysNothing(licenses) ? [] : [{ line, entry: null, licenses }];
  return pieces.map((piece) => ({ line, entry: entryOf(piece), licenses }));
}

function saysNothing(licenses: WantedRow['licenses']): boolean {
  if (typeof licenses === 'string') return licenses === '';
  return licenses.held.length + licenses.notHeld.length + licenses.unclear.length === 0;
}

function momentOf(
  headings: readonly string[],
  rows: readonly Row[],
  { fileName }: WantedTableOptions,
): number | null {
  const column = headings.findIndex((heading) => EXPORT_WORDS.readAt.has(foldLicenseName(heading)));
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
