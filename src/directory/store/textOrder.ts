import { alphabetOf } from './alphabets';
import { orderByLetters } from './orderByLetters';

/**
 * Distinct texts in the order of a language, to which more can be added. Comparing by the rules of a language is dear:
 * letter by letter all but accents, case, and letters that count as two, or two that count as one, is decided.
 */
export interface TextOrder {
  /** The number of a text, by which its rank is found; it is added where it is new. */
  numberOf(text: string): number;
  /** Ranks by number, from 0; texts that are the same to the language share one. */
  ranks(): { readonly ranks: Int32Array; readonly count: number };
}

/** Numbers of texts in order, and for each 1 where it comes after the one before, 0 where the two are the same. */
interface Ordered {
  readonly numbers: Uint32Array;
  readonly steps: Uint8Array;
}

export function createTextOrder(locale: string): TextOrder {
  const texts: string[] = [];
  const compare = compareIn(texts, locale);
  const numberOf = new Map<string, number>();
  let ordered: Ordered = { numbers: new Uint32Array(), steps: new Uint8Array() };
  let ranked = { ranks: new Int32Array(), count: 0 };

  return {
    numberOf(text) {
      const known = numberOf.get(text);
      if (known !== undefined) return known;
      const number = texts.push(text) - 1;
      numberOf.set(text, number);
      return number;
    },
    ranks() {
      const orderedBefore = ordered.numbers.length;
      if (texts.length === orderedBefore) return ranked;
      const added = texts.slice(orderedBefore);
      const rough = orderByLetters(added, alphabetOf(added, locale)).map((place) => orderedBefore + place);
      ordered = merge(ordered, inOrder(rough, compare), compare);
      const ranks = new Int32Array(texts.length);
      let rank = -1;
      for (let at = 0; at < texts.length; at += 1) {
        rank += ordered.steps[at] ?? 0;
        ranks[ordered.numbers[at] ?? 0] = rank;
      }
      ranked = { ranks, count: rank + 1 };
      return ranked;
    },
  };
}

type Compare = (a: number, b: number) => number;

const NUMERAL = /\p{N}/u;

/** Numbers are compared as such. Where there are none, plain comparing says the same, several times as fast. */
function compareIn(texts: readonly string[], locale: string): Compare {
  const plain = new Intl.Collator(locale);
  const numeric = new Intl.Collator(locale, { numeric: true });
  const hasNumber: boolean[] = [];
  return (a, b) => {
    const [one = '', other = ''] = [texts[a], texts[b]];
    const areNumbered = (hasNumber[a] ??= NUMERAL.test(one)) && (hasNumber[b] ??= NUMERAL.test(other));
    return areNumbered ? numeric.compare(one, other) : plain.compare(one, other);
  };
}

/** Takes out of a rough order whatever is out of order by the rules, and puts it in again at its place. */
function inOrder(rough: Uint32Array, compare: Compare): Ordered {
  const kept: number[] = [];
  const misplaced: number[] = [];
  const steps = new Uint8Array(rough.length);
  for (const number of rough) {
    let order = compareLast(kept, 1, number, compare);
    // One that is far too early would make all misplaced that follow it.
    if (order > 0 && compareLast(kept, 2, number, compare) <= 0) {
      misplaced.push(...kept.splice(-1));
      order = compareLast(kept, 1, number, compare);
    }
    if (order > 0) misplaced.push(number);
    else steps[kept.push(number) - 1] = order === 0 ? 0 : 1;
  }
  const others = Uint32Array.from(misplaced.sort(compare));
  const othersSteps = others.map((number, at) =>
    Number(at === 0 || compare(others[at - 1] ?? 0, number) !== 0),
  );
  return merge(
    { numbers: Uint32Array.from(kept), steps: steps.subarray(0, kept.length) },
    { numbers: others, steps: Uint8Array.from(othersSteps) },
    compare,
  );
}

/** Compares the last, or the last but one, with another; whatever comes after nothing comes after it. */
function compareLast(kept: readonly number[], back: number, number: number, compare: Compare): number {
  const before = kept[kept.length - back];
  return before === undefined ? -1 : compare(before, number);
}

/** Looks up each of the few among the many. */
function merge(one: Ordered, other: Ordered, compare: Compare): Ordered {
  const [few, many] = one.numbers.length < other.numbers.length ? [one, other] : [other, one];
  if (few.numbers.length === 0) return many;
  const size = many.numbers.length + few.numbers.length;
  const numbers = new Uint32Array(size);
  const steps = new Uint8Array(size);
  let taken = 0;
  let at = 0;

  function takeUntil(end: number): void {
    numbers.set(many.numbers.subarray(taken, end), at);
    steps.set(many.steps.subarray(taken, end), at);
    at += end - taken;
    taken = end;
  }

  for (const number of few.numbers) {
    takeUntil(firstAfter(many.numbers, number, taken, compare));
    numbers[at] = number;
    steps[at] = at > 0 && compare(numbers[at - 1] ?? 0, number) === 0 ? 0 : 1;
    at += 1;
  }
  takeUntil(many.numbers.length);
  return { numbers, steps };
}

/** The first place from `from` on whose text comes after this one. */
function firstAfter(numbers: Uint32Array, number: number, from: number, compare: Compare): number {
  let low = from;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(numbers[middle] ?? 0, number) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
