import { foldText, foldWords } from '../foldText';
import { countingSort } from '../store/countingSort';
import { createTextOrder, type Ranks } from '../store/textOrder';
import { changedPersonId, changedPersonName } from './changedPeople';
import { bitsOf, KIND_BITS, type KindBits } from './changeKinds';
import type { ChangeFilter, ChangeSort } from './changesQuestions';
import type { Comparison } from './Comparison';
import { licensesIn, type SetPair } from './setPairs';

/** Finds and orders the people of one comparison. No text is folded or compared twice. */
export interface ChangesIndex {
  /** Rows of the comparison that match, in its own order. */
  readonly matching: (filter: ChangeFilter) => Int32Array;
  /** Rows in order; people without a name stand last either way. */
  readonly inOrder: (rows: Int32Array, sort: ChangeSort, locale: string) => Int32Array;
}

const { gained: GAINED, lost: LOST, came: CAME, left: LEFT } = KIND_BITS;
const HOLDING = KIND_BITS.state | KIND_BITS.notComparable;

export function createChangesIndex(comparison: Comparison): ChangesIndex {
  const { size, kinds, pairOf, pairs } = comparison;
  const texts: string[] = [];
  let names: { readonly locale: string; readonly ranks: Ranks } | null = null;
  const orders = new Map<string, Uint32Array>();

  function textOf(row: number): string {
    return (texts[row] ??= foldText(
      `${changedPersonName(comparison, row)}\n${changedPersonId(comparison, row)}`,
    ));
  }

  function matching(filter: ChangeFilter): Int32Array {
    const wanted = bitsOf(filter.kinds);
    const concerned = filter.licenses.length === 0 ? null : kindsConcerned(pairs, filter.licenses);
    const words = foldWords(filter.text);
    const rows = new Int32Array(size);
    let count = 0;
    for (let row = 0; row < size; row += 1) {
      const bits = (kinds[row] ?? 0) & wanted;
      if (bits === 0) continue;
      if (concerned !== null && (bits & (concerned[pairOf[row] ?? 0] ?? 0)) === 0) continue;
      if (words.length > 0 && !words.every((word) => textOf(row).includes(word))) continue;
      rows[count] = row;
      count += 1;
    }
    return rows.slice(0, count);
  }

  function nameRanks(locale: string): Ranks {
    if (names?.locale === locale) return names.ranks;
    orders.clear();
    const order = createTextOrder(locale);
    for (let row = 0; row < size; row += 1) order.put(row, changedPersonName(comparison, row) || null);
    const ranks = order.ranks(size);
    names = { locale, ranks };
    return ranks;
  }

  function orderOf({ field, descending }: ChangeSort, locale: string): Uint32Array {
    const ranks = nameRanks(locale);
    const key = `${field} ${descending}`;
    const known = orders.get(key);
    if (known !== undefined) return known;
    const order =
      field === 'name'
        ? countingSort(
            Uint32Array.from({ length: size }, (_, row) => row),
            ranks,
            descending,
          )
        : countingSort(
            orderOf({ field: 'name', descending: false }, locale),
            sizeRanks(comparison, field),
            descending,
          );
    orders.set(key, order);
    return order;
  }

  return {
    matching,
    inOrder(rows, sort, locale) {
      const sorted = new Int32Array(rows.length);
      const isFound = new Uint8Array(size);
      for (const row of rows) isFound[row] = 1;
      let at = 0;
      for (const row of orderOf(sort, locale)) {
        if (isFound[row] !== 1) continue;
        sorted[at] = row;
        at += 1;
      }
      return sorted;
    },
  };
}

/** By row: how many licenses each gained, or lost. */
function sizeRanks({ size, pairOf, pairs }: Comparison, field: 'gained' | 'lost'): Ranks {
  const sizes = pairs.map((pair) => pair[field].length);
  return {
    ranks: Int32Array.from({ length: size }, (_, row) => sizes[pairOf[row] ?? 0] ?? 0),
    count: sizes.reduce((most, one) => Math.max(most, one), 0) + 1,
  };
}

/** By pair: the kinds of change that concern one of the licenses. */
function kindsConcerned(pairs: readonly SetPair[], licenses: ChangeFilter['licenses']): KindBits[] {
  return pairs.map(({ before, after, gained, lost }) => {
    const any = (some: ChangeFilter['licenses']): boolean => licenses.some((id) => some.includes(id));
    const [held, holds] = [any(licensesIn(before)), any(licensesIn(after))];
    return (
      (any(gained) ? GAINED : 0) |
      (any(lost) ? LOST : 0) |
      (holds ? CAME : 0) |
      (held ? LEFT : 0) |
      (held || holds ? HOLDING : 0)
    );
  });
}
