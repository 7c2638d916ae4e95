import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabetOf, plainAlphabet } from './alphabets';
import { orderByLetters } from './orderByLetters';
import { createTextOrder } from './textOrder';

/** Elsewhere, numeric collation of Arabic beside Latin digits contradicts itself: 33 > 20 > ٣a > ٣٣ in Thai. */
const CONSISTENT: ReadonlySet<string> = new Set(['en', 'de']);

/** Swedish and German differ about ä, Czech takes "ch" for one letter, Danish "aa", Thai leaves marks out. */
const LOCALES = ['en', 'sv', 'de', 'cs', 'da', 'th', 'ja'];
const PIECES =
  "a|A|aa|å|Å|a\u030a|ä|z|æ|ß|ss|c|h|ch|i|İ|ı|é|e|ё|0|00|1|2|9|10|٣|½| |-|'|.|@|_|\u0301|\0|小|明|😀|\ud83d".split(
    '|',
  );
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));

const anyUnits = fc
  .array(fc.nat({ max: 0xff_ff }), { maxLength: 10 })
  .map((codes) => String.fromCharCode(...codes));

describe('createTextOrder', () => {
  it('ranks as the rules of the language do, however texts come, change and go', () => {
    const puts = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.option(text, { nil: null })), { maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), fc.array(puts, { maxLength: 4 }), (locale, batches) => {
        const { compare } = new Intl.Collator(locale, { numeric: true });
        const order = createTextOrder(locale);
        const standing = new Map<number, string>();
        for (const batch of batches) {
          for (const [place, drawn] of batch) {
            const one = CONSISTENT.has(locale) ? drawn : (drawn?.replaceAll('٣', '3') ?? null);
            order.put(place, one);
            if (one === null) standing.delete(place);
            else standing.set(place, one);
          }
          const sorted = [...standing.values()].toSorted(compare);
          const classes = sorted.filter((one, at) => at === 0 || compare(sorted[at - 1] ?? '', one) !== 0);
          const { ranks, count } = order.ranks(41);
          expect(count).toBe(classes.length);
          expect([...ranks]).toEqual(
            Array.from(ranks, (_, place) => {
              const one = standing.get(place);
              return one === undefined ? -1 : classes.findIndex((first) => compare(first, one) === 0);
            }),
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('counts numbers as such, and leaves case and accents to the last', () => {
    const texts = ['Agent 10', 'agent 9', 'Agent 9', 'Ågent 9b', 'Agent 009', 'Agent'];
    const order = createTextOrder('en');
    for (const [place, one] of texts.entries()) order.put(place, one);
    const { ranks } = order.ranks(texts.length);
    const places = [...texts.keys()].toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
    expect(places.map((place) => texts[place])).toEqual(
      texts.toSorted(new Intl.Collator('en', { numeric: true }).compare),
    );
  });
});

describe('orderByLetters', () => {
  it('is the plain order of texts with a plain alphabet', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, anyUnits)), (texts) => {
        const ordered = Array.from(orderByLetters(texts, plainAlphabet(texts)), (place) => texts[place]);
        expect(ordered).toEqual(texts.toSorted());
      }),
      { numRuns: 50 },
    );
  });

  it('names each place once, whatever the language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), fc.array(text), (locale, texts) => {
        const places = orderByLetters(texts, alphabetOf(texts, locale));
        expect([...places].toSorted((a, b) => a - b)).toEqual([...texts.keys()]);
      }),
    );
  });
});
