/** A part of a text, and where it begins. */
export interface TextPiece {
  readonly words: string;
  readonly at: number;
}

const WORD = String.raw`[\p{L}\p{N}_-]`;

/** Cuts a text so that each name in it is a piece of its own. A name inside a longer word is none. */
export function splitAtNames(text: string, names: readonly string[]): TextPiece[] {
  // The longest first: one may begin with another.
  const longestFirst = names.filter(Boolean).toSorted((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return [{ words: text, at: 0 }];
  const anyName = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join('|');
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: words, index } of text.matchAll(
    new RegExp(`(?<!${WORD})(?:${anyName})(?!${WORD})`, 'gu'),
  )) {
    if (index > end) pieces.push({ words: text.slice(end, index), at: end });
    pieces.push({ words, at: index });
    end = index + words.length;
  }
  if (end < text.length) pieces.push({ words: text.slice(end), at: end });
  return pieces;
}
