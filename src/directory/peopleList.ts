import {
  clean,
  foldName,
  identityIn,
  isId,
  kindOf,
  piecesOf,
  splitOutsideQuotes,
  type PeopleListKind,
} from './peoplePieces';

export interface PeopleListEntry {
  /** As it first stood in the list. */
  readonly raw: string;
  readonly kind: PeopleListKind;
  /** What is looked up and compared: the id, e-mail or name alone, in lower case. */
  readonly normalized: string;
  /** The line of each time that it stood there, from 1; more than one is a duplicate. */
  readonly lines: readonly number[];
}

export interface PeopleList {
  /** In the order of their first lines; each id, e-mail or name once. */
  readonly entries: readonly PeopleListEntry[];
  readonly ids: number;
  readonly emails: number;
  /** Entries that are neither an id nor an e-mail: they are taken for names. */
  readonly names: number;
  /** Repetitions that were folded into their first. */
  readonly duplicates: number;
  /** Where the list was a table: the column that was read. The other columns were left alone. */
  readonly column: PeopleColumn | null;
}

interface PeopleColumn {
  /** From 0. */
  readonly index: number;
  /** Its heading; null where the table has none. */
  readonly name: string | null;
}

interface Piece {
  readonly raw: string;
  readonly line: number;
}

/** Characters that nobody sees and that come along from web pages and documents. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\0]/g;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const SEPARATORS = ['\t', ';', ',', '|'] as const;
/** Fewer rows than this may look alike by chance. */
const ROWS_OF_A_TABLE = 3;

/**
 * Reads ids and e-mails out of a pasted text: one or many a line, apart by any usual separator, bare, quoted or
 * as "Name <mail>". A text that is a table, with a heading or with one column of ids or e-mails, is read by that column.
 */
export function parsePeopleList(text: string): PeopleList {
  const lines = text.split(LINE_BREAK).map((line) => line.replace(INVISIBLE, '').replaceAll('\u00A0', ' '));
  const table = tableIn(lines);
  if (table !== null) return table;
  return collect(lines.flatMap((line, index) => piecesOf(line).map((raw) => ({ raw, line: index + 1 }))));
}

/**
 * Reads the column of ids or e-mails of a parsed CSV file; its heading is line 1. A file without a heading has
 * its first person there: that is seen and read too. Without such a column, every cell is looked at.
 */
export function readPeopleCsv(csv: CsvTable): PeopleList {
  const rows = rowsOf(csv);
  return (
    readTable(rows, 1) ??
    collect(rows.flatMap(({ cells, line }) => cells.flatMap(piecesOf).map((raw) => ({ raw, line }))))
  );
}

/** Reads one column of a parsed CSV file, whatever it holds. Its heading is read too where it is somebody. */
export function readPeopleColumn(csv: CsvTable, index: number): PeopleList {
  const [first, ...rest] = rowsOf(csv).map(({ cells, line }) => ({ cells: [cells[index] ?? ''], line }));
  if (first === undefined) return collect([]);
  const [heading = ''] = first.cells;
  const isPerson = kindOf(identityIn(heading)) !== 'other';
  const list = collectColumn(isPerson ? [first, ...rest] : rest, { index: 0, name: null });
  return { ...list, column: { index, name: isPerson ? null : heading } };
}

/** A parsed CSV file. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line of each row, the header's first; where it isn't told, each row is a line. */
  readonly lines?: readonly number[];
}

/** Rows of a CSV, its heading among them, without what nobody sees. */
export function rowsOf({ header, rows, lines }: CsvTable): Row[] {
  return [header, ...rows].map((row, index) => ({
    cells: row.map((cell) => cell.replace(INVISIBLE, '').trim()),
    line: lines?.[index] ?? index + 1,
  }));
}

export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

function tableIn(lines: readonly string[]): PeopleList | null {
  const filled = lines.flatMap((text, index) => (text.trim() === '' ? [] : [{ text, line: index + 1 }]));
  const first = filled[0];
  if (first === undefined) return null;
  for (const separator of SEPARATORS) {
    const width = splitOutsideQuotes(first.text, [separator]).length;
    if (width < 2) continue;
    const rows = filled.map(({ text, line }) => ({
      cells: splitOutsideQuotes(text, [separator]).map((cell) => cell.trim()),
      line,
    }));
    if (!rows.every(({ cells }) => cells.length === width)) continue;
    const table = readTable(rows, ROWS_OF_A_TABLE);
    if (table !== null) return table;
  }
  return null;
}

/** Reads one column of a table; null where no single column can be told to hold the people. */
function readTable(rows: readonly Row[], fewestRows: number): PeopleList | null {
  const headed = headedColumn(rows[0]?.cells ?? []);
  if (headed !== null && rows.length > 1) return collectColumn(rows.slice(1), headed);
  const index = rows.length >= fewestRows ? columnOfPeople(rows) : null;
  if (index === null) return null;
  const [first, ...rest] = rows;
  const hasHeading =
    first !== undefined && rest.length > 0 && kindOf(clean(first.cells[index] ?? '')) === 'other';
  return hasHeading
    ? collectColumn(rest, { index, name: first.cells[index] ?? '' })
    : collectColumn(rows, { index, name: null });
}

/**
 * How a column may name people, by its heading in any language that License Desk speaks; e-mail before id, since an
 * export may hold ids of other things.
 */
const HEADINGS = [
  ['email', /^(?:primary\s*)?e-?mail(?:\s*-?address(?:es)?)?$/i],
  ['email', /^(?:e-?mail-?adressen?|correos?(?: electrónicos?)?|(?:direcci[oó]n de )?correo electrónico)$/i],
  [
    'email',
    /^(?:adresses? (?:e-?mail|électronique)s?|courriels?|endereços? de e-?mail|(?:e|電子)?メール(?:アドレス)?)$/i,
  ],
  ['id', /^(?:user|person|agent|genesys)[\s_-]*(?:id|guid|uuid)s?$/i],
  [
    'id',
    /^(?:(?:benutzer|personen)-?id|(?:id|identificador) (?:de|do) (?:usu[aá]rio|persona)|(?:id|identifiant) (?:de l[’'])?utilisateur|ユーザー\s?id)$/i,
  ],
  [
    'login',
    /^(?:user[\s_-]*name|login|upn|userprincipalname|benutzername|nombre de usuario|nom d[’']utilisateur|nome de usuário|ユーザー名)$/i,
  ],
  ['id', /^(?:id|guid|uuid)s?$/i],
  ['name', /^(?:(?:full|display|person|agent|employee)[\s_-]*)?names?$/i],
  ['name', /^(?:nombre(?: completo)?|nom(?: complet)?|nome(?: completo)?|名前|氏名)$/i],
] as const;

/** By what a column of this heading names people; null where it isn't known to. */
export function headingKind(heading: string): (typeof HEADINGS)[number][0] | null {
  const cell = clean(heading);
  return HEADINGS.find(([, pattern]) => pattern.test(cell))?.[0] ?? null;
}

function headedColumn(header: readonly string[]): PeopleColumn | null {
  const cells = header.map(clean);
  if (cells.some((cell) => kindOf(cell) !== 'other')) return null;
  for (const [, pattern] of HEADINGS) {
    const index = cells.findIndex((cell) => pattern.test(cell));
    if (index >= 0) return { index, name: cells[index] ?? null };
  }
  return null;
}

/** The one column that holds ids or e-mails nearly throughout, if no other holds any. */
function columnOfPeople(rows: readonly Row[]): number | null {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    cells.forEach((cell, index) => {
      if (piecesOf(cell).some((piece) => kindOf(identityIn(piece)) !== 'other')) {
        counts.set(index, (counts.get(index) ?? 0) + 1);
      }
    });
  }
  const [only, ...others] = counts;
  if (only === undefined || others.length > 0) return null;
  // The first row may be a heading that says something else.
  return only[1] >= (rows.length - 1) * 0.8 ? only[0] : null;
}

function collectColumn(rows: readonly Row[], column: PeopleColumn): PeopleList {
  const pieces = rows.flatMap(({ cells, line }) => {
    const cell = cells[column.index] ?? '';
    const inColumn = piecesOfCell(cell);
    // A row with nothing in its column still stands for somebody: it is named by what it does hold.
    const others = cells.map(clean).filter(Boolean);
    const named = inColumn.length > 0 ? inColumn : [others.find(isId) ?? others[0] ?? ''];
    return named.map((raw) => ({ raw, line }));
  });
  return { ...collect(pieces), column };
}

/** A name stays whole: `Lee, Ann` is one person where a cell is theirs. */
export function piecesOfCell(cell: string): string[] {
  const pieces = piecesOf(cell);
  return pieces.some((piece) => kindOf(identityIn(piece)) !== 'other')
    ? pieces
    : pieces.length > 0
      ? [cell]
      : [];
}

/** Whom a piece means, as far as can be told without asking. */
export function entryOf(raw: string): Pick<PeopleListEntry, 'raw' | 'kind' | 'normalized'> {
  const identity = identityIn(raw);
  return { raw, kind: kindOf(identity), normalized: foldName(identity) };
}

function collect(pieces: readonly Piece[]): PeopleList {
  const entries = new Map<string, Omit<PeopleListEntry, 'lines'> & { lines: number[] }>();
  for (const { raw, line } of pieces) {
    const { kind, normalized } = entryOf(raw);
    if (normalized === '') continue;
    const known = entries.get(normalized);
    if (known === undefined) entries.set(normalized, { raw, kind, normalized, lines: [line] });
    else known.lines.push(line);
  }
  const all = [...entries.values()];
  const count = (kind: PeopleListKind) => all.filter((entry) => entry.kind === kind).length;
  return {
    entries: all,
    ids: count('id'),
    emails: count('email'),
    names: count('other'),
    duplicates: all.reduce((sum, { lines }) => sum + lines.length - 1, 0),
    column: null,
  };
}
