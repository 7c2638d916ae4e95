import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabetOf, plainAlphabet } from './alphabets';
import { orderByLetters } from './orderByLetters';
import { createTextOrder } from './textOrder';

/** Swedish and German differ about ä, Czech takes "ch" for one letter, Danish "aa", Thai leaves marks out. */
const LOCALES = ['en', 'sv', 'de', 'cs', 'da', 'th', 'ja'];
const PIECES =
  "a|A|aa|å|Å|a\u030a|ä|z|æ|ß|ss|c|h|ch|i|İ|ı|é|e|ё|0|00|1|2|9|10|٣|½| |-|'|.|@|_|\u0301|\0|小|明|😀|\ud83d".split(
    '|',
  );
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));

describe('createTextOrder', () => {
  it('ranks as the rules of the language do, however the texts come in', () => {
    const batches = fc.array(fc.array(text, { maxLength: 40 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), batches, (locale, batches) => {
        const { compare } = new Intl.Collator(locale, { numeric: true });
        const order = createTextOrder(locale);
        const told: string[] = [];
        for (const batch of batches) {
          told.push(...batch);
          for (const one of batch) order.numberOf(one);
          const { ranks, count } = order.ranks();
          const rankOf = (one: string) => ranks[order.numberOf(one)] ?? -1;
          const sorted = told.toSorted(compare);
          const expected = new Map<string, number>();
          let rank = -1;
          sorted.forEach((one, at) => {
            if (at === 0 || compare(sorted[at - 1] ?? '', one) !== 0) rank += 1;
            expected.set(one, rank);
          });
          expect(new Map(sorted.map((one) => [one, rankOf(one)]))).toEqual(expected);
          expect(count).toBe(rank + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('counts numbers as such, and leaves case and accents to the last', () => {
    const texts = ['Agent 10', 'agent 9', 'Agent 9', 'Ågent 9b', 'Agent 009', 'Agent'];
    const order = createTextOrder('en');
    for (const one of texts) order.numberOf(one);
    const { ranks } = order.ranks();
    const rankOf = (one: string) => ranks[order.numberOf(one)] ?? -1;
    expect(texts.toSorted((a, b) => rankOf(a) - rankOf(b))).toEqual(
      texts.toSorted(new Intl.Collator('en', { numeric: true }).compare),
    );
  });
});

describe('orderByLetters', () => {
  it('is the plain order of texts with a plain alphabet', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.string({ unit: 'binary' }))), (texts) => {
        const ordered = Array.from(orderByLetters(texts, plainAlphabet(texts)), (place) => texts[place]);
        expect(ordered).toEqual(texts.toSorted());
      }),
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
