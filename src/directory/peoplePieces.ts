/** What a piece of a pasted list looks like. "other" may be a name. */
export type PeopleListKind = 'id' | 'email' | 'other';

/** Genesys Cloud's ids are UUIDs. */
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const EMAIL = /^[^\s@<>()[\]{}",;|]+@[^\s@<>()[\]{}",;|]+$/;
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

/** Cuts a line into what stands for one person each. */
export function piecesOf(line: string): string[] {
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
export function identityIn(piece: string): string {
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

const LONGEST_NAME = 200;

/** Whether a text that is neither an id nor an e-mail may be somebody's name. */
export function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && /\p{L}/u.test(text);
}

/** A name as it is compared: no matter how it is written, or how far its words stand apart. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

export function kindOf(text: string): PeopleListKind {
  if (ID.test(text)) return 'id';
  return EMAIL.test(text) ? 'email' : 'other';
}

/** Takes off what wraps a word: quotes, brackets, `mailto:`, a full stop at the end. */
export function clean(text: string): string {
  return unwrap(text, (inner) =>
    inner
      .replace(/^(?:mailto:|urn:uuid:)/i, '')
      .replace(/[.:]$/, '')
      .trim(),
  );
}

/** Takes off quotes and brackets alone: a name may end with a full stop. */
export function unquote(text: string): string {
  return unwrap(text, (inner) => inner.trim());
}

function unwrap(text: string, trim: (inner: string) => string): string {
  let inner = text.trim();
  for (let layer = 0, before = ''; layer < DEEPEST_WRAPPING && before !== inner; layer += 1) {
    before = inner;
    if (inner.length > 1 && WRAPPINGS.get(inner.charAt(0)) === inner.at(-1)) inner = inner.slice(1, -1);
    inner = trim(inner);
  }
  return inner;
}

export function splitOutsideQuotes(text: string, separators: readonly string[]): string[] {
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
