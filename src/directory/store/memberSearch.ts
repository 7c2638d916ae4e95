import { foldWords } from '../foldText';
import type { ColumnsSource } from './columnsBuilder';
import { createFoldedTexts } from './foldedTexts';
import { MEMBER_STATES } from './OrganizationColumns';

/** Members who have all the words, in order of their places. */
export interface MemberSearch {
  find(text: string): Uint32Array;
  /** Does beforehand, piece by piece, what the first search would have to wait for. */
  prepare(): Iterable<void>;
}

interface Found {
  readonly revision: number;
  readonly words: readonly string[];
  readonly places: Uint32Array;
}

export function createMemberSearch(source: ColumnsSource): MemberSearch {
  const texts = createFoldedTexts(source);
  let last: Found | null = null;

  /** Whoever has a longer word has what it begins with: typing on narrows down. */
  function placesToSearch(words: readonly string[]): Uint32Array {
    const narrows =
      last !== null &&
      last.revision === source.revision &&
      last.words.every((before) => words.some((word) => word.includes(before)));
    return narrows && last !== null ? last.places : allPlaces(source.columns.size);
  }

  return {
    prepare: () => texts.prepare(),
    find(text) {
      const words = foldWords(text);
      if (words.length === 0) return allPlaces(source.columns.size);
      const within = placesToSearch(words);
      const folded = texts.current();
      const found = new Uint32Array(within.length);
      let count = 0;
      for (const place of within) {
        const own = folded[place] ?? '';
        if (words.every((word) => own.includes(word))) {
          found[count] = place;
          count += 1;
        }
      }
      const places = found.slice(0, count);
      last = { revision: source.revision, words, places };
      return places;
    },
  };
}

const DAY_MS = 86_400_000;
const NOBODY = MEMBER_STATES.indexOf('nobody');

/** Whether the last login lies so many days back, or there was none; an id without a person never logged in or out. */
export function isIdle(source: ColumnsSource, place: number, days: number, now: number): boolean {
  const { states, lastLogins } = source.columns;
  if (states[place] === NOBODY) return false;
  const at = lastLogins[place] ?? Number.NaN;
  return Number.isNaN(at) || now - at >= days * DAY_MS;
}

function allPlaces(size: number): Uint32Array {
  const places = new Uint32Array(size);
  for (let place = 0; place < size; place += 1) places[place] = place;
  return places;
}
