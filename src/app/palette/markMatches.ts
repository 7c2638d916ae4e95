import { foldText, foldWords } from '../../directory/foldText';

export interface MarkedPiece {
  readonly text: string;
  readonly isMatch: boolean;
  /** Where it begins. */
  readonly at: number;
}

/** Cuts a text into what a search has found in it and what lies between, accents and case aside. */
export function markMatches(text: string, search: string): MarkedPiece[] {
  const { folded, starts } = foldWithPlaces(text);
  const matched = new Set<number>();
  for (const word of foldWords(search)) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      for (let place = at; place < at + word.length; place += 1) matched.add(starts[place] ?? 0);
    }
  }
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const letter of text) {
    const isMatch = matched.has(at);
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) pieces[pieces.length - 1] = { ...last, text: last.text + letter };
    else pieces.push({ text: letter, isMatch, at });
    at += letter.length;
  }
  return pieces;
}

/** The folded text, and for each unit of it where the letter begins that it comes from. */
function foldWithPlaces(text: string): { readonly folded: string; readonly starts: readonly number[] } {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const letter of text) {
    const own = foldText(letter);
    folded += own;
    for (let unit = 0; unit < own.length; unit += 1) starts.push(at);
    at += letter.length;
  }
  return { folded, starts };
}
