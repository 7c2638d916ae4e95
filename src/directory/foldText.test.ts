import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWords } from './foldText';

describe('foldText', () => {
  it('makes one of what differs in case, accents, width or an unusual key', () => {
    expect(foldText('ÅSA Łukasz Straße')).toBe('asa lukasz strasse');
    expect(foldText('ＡＢＣ ﬁ')).toBe('abc fi');
    expect(foldText('Ελένη')).toBe('ελενη');
    expect(foldText('İstanbul ılık')).toBe('istanbul ilik');
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('does nothing but lower the case of ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(foldText(text)).toBe(text.toLowerCase());
      }),
    );
  });
});

describe('foldWords', () => {
  it('finds the words between any spaces', () => {
    expect(foldWords('  Öberg\tÅSA \u00a0 ')).toEqual(['oberg', 'asa']);
    expect(foldWords(' ')).toEqual([]);
  });
});
