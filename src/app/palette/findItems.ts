import { foldText, foldWords } from '../../directory/foldText';
import type { PaletteItem } from './PaletteItem';

/** How well an item answers to a text, the best first. */
const RANKS = { exact: 0, prefix: 1, wordPrefix: 2, anyPart: 3 } as const;
type Rank = (typeof RANKS)[keyof typeof RANKS];

export interface FoundItem {
  readonly item: PaletteItem;
  readonly rank: Rank;
}

/** An item with all that a search looks at, worked out once. */
export interface IndexedItem {
  readonly item: PaletteItem;
  readonly name: string;
  /** Beginnings of the words in the name. */
  readonly words: readonly string[];
  /** Name, detail and keywords. */
  readonly everything: string;
}

/** cloudCX2 has the words cloud, CX and 2; routing:queue:view has three. */
const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lo}\p{Lm}\p{Lt}\p{M}]+|\p{N}+|\p{Lu}/gu;

export function indexItem(item: PaletteItem): IndexedItem {
  const name = foldText(item.name);
  return {
    item,
    name,
    // From each word's beginning to the name's end, so that what is typed may go on into the next word.
    words: [...item.name.matchAll(WORD)].map(({ index }) => foldText(item.name.slice(index))),
    everything: [name, foldText(item.detail), foldText(item.keywords)].join('\n'),
  };
}

/** Those that have every word of a text somewhere, the best `most` of them; equals stay in their order. */
export function findItems(items: readonly IndexedItem[], text: string, most: number): FoundItem[] {
  const words = foldWords(text);
  if (words.length === 0) return [];
  const whole = foldText(text).trim();
  return items
    .flatMap((indexed) => {
      const rank = rankOf(indexed, whole, words);
      return rank === null ? [] : { item: indexed.item, rank };
    })
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most);
}

/** For people whom the service found by rules of its own: none of them is left out. */
export function orderItems(items: readonly IndexedItem[], text: string, most: number): FoundItem[] {
  const words = foldWords(text);
  const whole = foldText(text).trim();
  return items
    .map((indexed) => ({ item: indexed.item, rank: rankOf(indexed, whole, words) ?? RANKS.anyPart }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most);
}

function rankOf(
  { name, words: beginnings, everything }: IndexedItem,
  whole: string,
  words: readonly string[],
): Rank | null {
  if (name === whole) return RANKS.exact;
  if (name.startsWith(whole)) return RANKS.prefix;
  if (words.every((word) => beginnings.some((beginning) => beginning.startsWith(word)))) {
    return RANKS.wordPrefix;
  }
  return words.every((word) => everything.includes(word)) ? RANKS.anyPart : null;
}
