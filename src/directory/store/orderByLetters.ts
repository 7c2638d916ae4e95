import { isDigit, LONGEST_NUMBER, ZERO, type Alphabet } from './alphabets';

/**
 * Orders texts letter by letter, without comparing any two of them: several letters are packed into a number, and
 * numbers are sorted fast. @returns places in `texts`; equal texts keep their order.
 */
export function orderByLetters(
  texts: readonly string[],
  { weights, base, readsNumbers }: Alphabet,
): Uint32Array {
  const order = Uint32Array.from(texts.keys());
  const cursors = new Int32Array(texts.length);
  const keys = new Float64Array(texts.length);
  const before = new Uint32Array(texts.length);
  /** Parts of `order` that are the same as far as they were looked at, as pairs of start and end. */
  const undecided = [0, texts.length];

  /** Looks at so many more letters of a text. Each has two steps: numbers count by their length first. */
  function weigh(place: number, letters: number): number {
    const text = texts[place] ?? '';
    let cursor = cursors[place] ?? 0;
    let key = 0;
    for (let letter = 0; letter < letters; letter += 1) {
      let weight = 0;
      while (weight === 0 && cursor < text.length * 2) {
        const index = cursor >> 1;
        const code = text.charCodeAt(index);
        if (!readsNumbers || !isDigit(code)) {
          weight = weights[code] ?? 0;
          cursor = (index + 1) * 2;
        } else if (cursor % 2 === 0 && !isDigit(text.charCodeAt(index - 1))) {
          const first = firstThatCounts(text, index);
          weight = (weights[ZERO] ?? 0) + Math.min(digitsFrom(text, first), LONGEST_NUMBER);
          cursor = first * 2 + 1;
        } else {
          weight = (weights[ZERO] ?? 0) + code - ZERO;
          cursor = (index + 1) * 2;
        }
      }
      key = key * base + weight;
    }
    cursors[place] = cursor;
    return key;
  }

  while (undecided.length > 0) {
    const end = undecided.pop() ?? 0;
    const start = undecided.pop() ?? 0;
    const size = end - start;
    if (size < 2) continue;
    // A key and a place in the part share one number, so that numbers alone have to be sorted.
    const letters = Math.floor(Math.log(Number.MAX_SAFE_INTEGER / size) / Math.log(base));
    let isOver = true;
    for (let at = start; at < end; at += 1) {
      const place = order[at] ?? 0;
      before[at] = place;
      keys[at] = weigh(place, letters) * size + at - start;
      isOver &&= (cursors[place] ?? 0) >= (texts[place] ?? '').length * 2;
    }
    keys.subarray(start, end).sort();
    let same = start;
    let last = Number.NaN;
    for (let at = start; at < end; at += 1) {
      const key = keys[at] ?? 0;
      const weight = Math.floor(key / size);
      order[at] = before[start + key - weight * size] ?? 0;
      if (weight === last) continue;
      if (!isOver && at - same > 1) undecided.push(same, at);
      same = at;
      last = weight;
    }
    if (!isOver) undecided.push(same, end);
  }
  return order;
}

/** Zeros before a number don't count. */
function firstThatCounts(text: string, index: number): number {
  let first = index;
  while (text.charCodeAt(first) === ZERO && isDigit(text.charCodeAt(first + 1))) first += 1;
  return first;
}

function digitsFrom(text: string, index: number): number {
  let end = index;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end - index;
}
