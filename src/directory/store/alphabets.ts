/** What each letter (a unit of UTF-16) counts as in an order; 0 where it counts for nothing. */
export interface Alphabet {
  readonly weights: Uint32Array;
  /** Above every weight, and above 1. */
  readonly base: number;
  /** Whether digits count as numbers: so many weights from that of zero on are theirs. */
  readonly readsNumbers: boolean;
}

/** Longer numbers, by their digits, aren't told apart. */
export const LONGEST_NUMBER = 24;
export const ZERO = 48;
const NINE = 57;

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** The letters of texts as JavaScript orders them. */
export function plainAlphabet(texts: readonly string[]): Alphabet {
  const codes = Uint32Array.from(codesIn(texts)).sort();
  const weights = new Uint32Array((codes.at(-1) ?? 0) + 1);
  codes.forEach((code, place) => {
    weights[code] = place + 1;
  });
  return { weights, base: codes.length + 2, readsNumbers: false };
}

/** The letters of texts as a language orders them, each alone; case and accents may count for nothing. */
export function alphabetOf(texts: readonly string[], locale: string): Alphabet {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  const codes = codesIn(texts).filter((code) => !isDigit(code));
  const weights = new Uint32Array(codes.reduce((most, code) => Math.max(most, code), ZERO) + 1);
  let weight = 0;
  let before = '';
  for (const letter of [ZERO, ...codes].map((code) => String.fromCharCode(code)).sort(compare)) {
    if (compare(before, letter) !== 0) weight += before === '0' ? LONGEST_NUMBER + 1 : 1;
    weights[letter.charCodeAt(0)] = weight;
    before = letter;
  }
  return { weights, base: weight + LONGEST_NUMBER + 1, readsNumbers: true };
}

const CODES = 0x1_00_00;

function codesIn(texts: readonly string[]): number[] {
  const codes: number[] = [];
  const seen = new Uint8Array(CODES);
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (seen[code] === 1) continue;
      seen[code] = 1;
      codes.push(code);
    }
  }
  return codes;
}
