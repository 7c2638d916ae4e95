import { alphabetOf } from './alphabets';
import { NONE } from './OrganizationColumns';
import { orderByLetters } from './orderByLetters';

/** By place: ranks from 0; NONE where there is nothing to compare. */
export interface Ranks {
  readonly ranks: Int32Array;
  readonly count: number;
}

/**
 * Texts in the order of a language, of which more may come and some may change. Comparing by the rules of a language
 * is dear: letter by letter, all but accents, case, and letters that count as two, or two that count as one, is
 * decided before.
 */
export interface TextOrder {
  /** Says which text stands at a place. */
  put(place: number, text: string | null): void;
  /** Ranks of the places before `size`; texts that are the same to the language share one. */
  ranks(size: number): Ranks;
}

/** Places in order, and for each 1 where its text comes after the one before, 0 where the two are the same. */
interface Ordered {
  readonly places: Uint32Array;
  readonly steps: Uint8Array;
}

export function createTextOrder(locale: string): TextOrder {
  const texts: (string | null)[] = [];
  const compare = compareIn(texts, locale);
  let ordered: Ordered = { places: new Uint32Array(), steps: new Uint8Array() };
  /** What has come since, and what stands in the order no more. */
  const fresh = new Set<number>();
  const gone = new Set<number>();

  function bringUpToDate(): void {
    if (gone.size > 0) ordered = withoutPlaces(ordered, gone);
    if (fresh.size > 0) {
      const places = [...fresh];
      const added = places.map((place) => texts[place] ?? '');
      const rough = orderByLetters(added, alphabetOf(added, locale)).map((at) => places[at] ?? 0);
      ordered = merge(ordered, inOrder(rough, compare), compare);
    }
    gone.clear();
    fresh.clear();
  }

  return {
    put(place, text) {
      const before = texts[place] ?? null;
      texts[place] = text;
      if (before === text) return;
      if (before !== null && !fresh.has(place)) gone.add(place);
      if (text === null) fresh.delete(place);
      else fresh.add(place);
    },
    ranks(size) {
      bringUpToDate();
      const ranks = new Int32Array(size).fill(NONE);
      let rank = -1;
      for (let at = 0; at < ordered.places.length; at += 1) {
        rank += ordered.steps[at] ?? 0;
        ranks[ordered.places[at] ?? 0] = rank;
      }
      return { ranks, count: rank + 1 };
    },
  };
}

type Compare = (a: number, b: number) => number;

const NUMERAL = /\p{N}/u;

/** Numbers are compared as such. Where there are none, plain comparing says the same, several times as fast. */
function compareIn(texts: readonly (string | null)[], locale: string): Compare {
  const plain = new Intl.Collator(locale);
  const numeric = new Intl.Collator(locale, { numeric: true });
  return (a, b) => {
    const one = texts[a] ?? '';
    const other = texts[b] ?? '';
    if (one === other) return 0;
    return NUMERAL.test(one) && NUMERAL.test(other) ? numeric.compare(one, other) : plain.compare(one, other);
  };
}

function withoutPlaces({ places, steps }: Ordered, gone: ReadonlySet<number>): Ordered {
  const left = new Uint32Array(places.length);
  const leftSteps = new Uint8Array(places.length);
  let count = 0;
  let step = 0;
  places.forEach((place, at) => {
    // Who follows the first of some that are the same is the first of them now.
    step |= steps[at] ?? 0;
    if (gone.has(place)) return;
    left[count] = place;
    leftSteps[count] = step;
    count += 1;
    step = 0;
  });
  return { places: left.subarray(0, count), steps: leftSteps.subarray(0, count) };
}

/** Takes out of a rough order whatever is out of order by the rules, and puts it in again at its place. */
function inOrder(rough: Uint32Array, compare: Compare): Ordered {
  const kept: number[] = [];
  const misplaced: number[] = [];
  const steps = new Uint8Array(rough.length);
  for (const place of rough) {
    let order = compareLast(kept, 1, place, compare);
    // One that is far too early would make all misplaced that follow it.
    if (order > 0 && compareLast(kept, 2, place, compare) <= 0) {
      misplaced.push(...kept.splice(-1));
      order = compareLast(kept, 1, place, compare);
    }
    if (order > 0) misplaced.push(place);
    else steps[kept.push(place) - 1] = order === 0 ? 0 : 1;
  }
  const others = Uint32Array.from(misplaced.sort(compare));
  const othersSteps = others.map((place, at) =>
    Number(at === 0 || compare(others[at - 1] ?? 0, place) !== 0),
  );
  return merge(
    { places: Uint32Array.from(kept), steps: steps.subarray(0, kept.length) },
    { places: others, steps: Uint8Array.from(othersSteps) },
    compare,
  );
}

/** Compares the last, or the last but one, with another; whatever comes after nothing comes after it. */
function compareLast(kept: readonly number[], back: number, place: number, compare: Compare): number {
  const before = kept[kept.length - back];
  return before === undefined ? -1 : compare(before, place);
}

/** Looks up each of the few among the many. */
function merge(one: Ordered, other: Ordered, compare: Compare): Ordered {
  const [few, many] = one.places.length < other.places.length ? [one, other] : [other, one];
  if (few.places.length === 0) return many;
  const size = many.places.length + few.places.length;
  const places = new Uint32Array(size);
  const steps = new Uint8Array(size);
  let taken = 0;
  let at = 0;

  function takeUntil(end: number): void {
    places.set(many.places.subarray(taken, end), at);
    steps.set(many.steps.subarray(taken, end), at);
    at += end - taken;
    taken = end;
  }

  for (const place of few.places) {
    takeUntil(firstAfter(many.places, place, taken, compare));
    places[at] = place;
    steps[at] = at > 0 && compare(places[at - 1] ?? 0, place) === 0 ? 0 : 1;
    at += 1;
  }
  takeUntil(many.places.length);
  return { places, steps };
}

/** The first place from `from` on whose text comes after this one. */
function firstAfter(places: Uint32Array, place: number, from: number, compare: Compare): number {
  let low = from;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(places[middle] ?? 0, place) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
