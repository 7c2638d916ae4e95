/** What a piece of a pasted list looks like. "other" can't be looked up: it is kept, so that it can be named. */
export type PeopleListKind = 'id' | 'email' | 'other';

export interface PeopleListEntry {
  /** As it first stood in the list. */
  readonly raw: string;
  readonly kind: PeopleListKind;
  /** What is looked up and compared: the id or e-mail alone, in lower case. */
  readonly normalized: string;
  /** The line of each time that it stood there, from 1; more than one is a duplicate. */
  readonly lines: readonly number[];
}

export interface PeopleList {
  /** In the order of their first lines; each id or e-mail once. */
  readonly entries: readonly PeopleListEntry[];
  readonly ids: number;
  readonly emails: number;
  /** Entries that are neither an id nor an e-mail. */
  readonly strangers: number;
  /** Repetitions that were folded into their first. */
  readonly duplicates: number;
  /** Where the list was a table: the column that was read. The other columns were left alone. */
  readonly column: PeopleColumn | null;
}

export interface PeopleColumn {
  /** From 0. */
  readonly index: number;
  /** Its heading; null where the table has none. */
  readonly name: string | null;
}

interface Piece {
  readonly raw: string;
  readonly line: number;
}

/** Genesys Cloud's ids are UUIDs. */
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const EMAIL = /^[^\s@<>()[\]{}",;|]+@[^\s@<>()[\]{}",;|]+$/;
/** Characters that nobody sees and that come along from web pages and documents. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\0]/g;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** What may stand around a word, and how it ends. */
const WRAPPINGS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['`', '`'],
  ['<', '>'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const DEEPEST_WRAPPING = 8;
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
export function readPeopleCsv(csv: {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): PeopleList {
  const rows = [csv.header, ...csv.rows].map((row, index) => ({
    cells: row.map((cell) => cell.replace(INVISIBLE, '').trim()),
    line: index + 1,
  }));
  return (
    readTable(rows, 1) ??
    collect(rows.flatMap(({ cells, line }) => cells.flatMap(piecesOf).map((raw) => ({ raw, line }))))
  );
}

interface Row {
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

/** E-mail before id: an export may hold ids of other things. */
const HEADINGS = [
  /^(?:primary\s*)?e-?mail(?:\s*-?address(?:es)?)?$/i,
  /^(?:user|person|agent|genesys)[\s_-]*(?:id|guid|uuid)s?$/i,
  /^(?:user[\s_-]*name|login|upn|userprincipalname)$/i,
  /^(?:id|guid|uuid)s?$/i,
];

function headedColumn(header: readonly string[]): PeopleColumn | null {
  const cells = header.map(clean);
  if (cells.some((cell) => kindOf(cell) !== 'other')) return null;
  for (const heading of HEADINGS) {
    const index = cells.findIndex((cell) => heading.test(cell));
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
    const inColumn = piecesOf(cells[column.index] ?? '');
    // A row with nothing in its column still stands for somebody: it is named by what it does hold.
    const named = inColumn.length > 0 ? inColumn : cells.map(clean).filter(Boolean).slice(0, 1);
    return named.map((raw) => ({ raw, line }));
  });
  return { ...collect(pieces), column };
}

function collect(pieces: readonly Piece[]): PeopleList {
  const entries = new Map<string, Omit<PeopleListEntry, 'lines'> & { lines: number[] }>();
  for (const { raw, line } of pieces) {
    const identity = identityIn(raw);
    const kind = kindOf(identity);
    const normalized = identity.normalize('NFC').toLowerCase();
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
    strangers: count('other'),
    duplicates: all.reduce((sum, { lines }) => sum + lines.length - 1, 0),
    column: null,
  };
}

/** Cuts a line into what stands for one person each. */
function piecesOf(line: string): string[] {
  return splitOutsideQuotes(line, ['\t', ';', '|']).flatMap(cutAtCommas).flatMap(cutAtSpaces);
}

/** A comma parts people, but not the halves of the name in `Doe, Jane <jane@example.org>`. */
function cutAtCommas(text: string): string[] {
  const pieces: string[] = [];
  let name: string[] = [];
  for (const part of splitOutsideQuotes(text, [','])) {
    if (part.trim() === '') continue;
    if (/<[^<>]*>\s*$/.test(part)) {
      pieces.push([...name, part].join(',').trim());
      name = [];
    } else if (kindOf(clean(part)) === 'other' && !hasIdentity(part)) {
      name.push(part);
    } else {
      pieces.push(...name, part);
      name = [];
    }
  }
  return [...pieces, ...name].map((piece) => piece.trim());
}

/**
 * Spaces part people where each word is one. A single id or e-mail among words is a person with a name beside it;
 * of several, the words between are pieces of their own.
 */
function cutAtSpaces(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const identities = words.filter((word) => kindOf(clean(word)) !== 'other').length;
  if (identities < 2) return text === '' ? [] : [text];
  const pieces: string[] = [];
  let others: string[] = [];
  for (const word of words) {
    if (kindOf(clean(word)) === 'other') {
      others.push(word);
      continue;
    }
    // The name before `<mail>` belongs to it.
    if (others.length > 0 && word.startsWith('<')) pieces.push([...others, word].join(' '));
    else pieces.push(...(others.length > 0 ? [others.join(' ')] : []), word);
    others = [];
  }
  return others.length > 0 ? [...pieces, others.join(' ')] : pieces;
}

function hasIdentity(text: string): boolean {
  return text.split(/\s+/).some((word) => kindOf(clean(word)) !== 'other');
}

/** The id or e-mail in a piece, or the whole piece where it holds none. */
function identityIn(piece: string): string {
  const whole = clean(piece);
  if (kindOf(whole) !== 'other') return whole;
  const bracketed = clean(/<([^<>]*)>\s*$/.exec(piece)?.[1] ?? '');
  if (kindOf(bracketed) !== 'other') return bracketed;
  const words = piece.split(/\s+/).map(clean);
  return words.find((word) => kindOf(word) !== 'other') ?? whole;
}

/** Whether a text is an id of Genesys Cloud and nothing else. */
export function isId(text: string): boolean {
  return ID.test(text);
}

function kindOf(text: string): PeopleListKind {
  if (ID.test(text)) return 'id';
  return EMAIL.test(text) ? 'email' : 'other';
}

/** Takes off what wraps a word: quotes, brackets, `mailto:`, a full stop at the end. */
function clean(text: string): string {
  let inner = text.trim();
  for (let layer = 0, before = ''; layer < DEEPEST_WRAPPING && before !== inner; layer += 1) {
    before = inner;
    if (inner.length > 1 && WRAPPINGS.get(inner.charAt(0)) === inner.at(-1)) inner = inner.slice(1, -1);
    inner = inner
      .replace(/^(?:mailto:|urn:uuid:)/i, '')
      .replace(/[.:]$/, '')
      .trim();
  }
  return inner;
}

function splitOutsideQuotes(text: string, separators: readonly string[]): string[] {
  const parts: string[] = [];
  // A quotation mark that never closes is a character like any other.
  const marks = text.split('"').length - 1;
  let left = marks - (marks % 2);
  let start = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '"' && left > 0) {
      quoted = !quoted;
      left -= 1;
    } else if (!quoted && separators.includes(character)) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
