import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareViewIn, MOST_COMPARED, withCompareView } from './compareView';

test('what is written into an address is read out of it', () => {
  const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      fc.uniqueArray(id, { maxLength: MOST_COMPARED }),
      fc.boolean(),
      (userIds, onlyDifferences) => {
        const address = withCompareView(new URLSearchParams('user=before&x=1'), { userIds, onlyDifferences });
        expect(address.get('x')).toBe('1');
        expect(compareViewIn(new URLSearchParams(address.toString()))).toEqual({
          userIds,
          leftOut: 0,
          onlyDifferences,
        });
      },
    ),
  );
});

test('compares each person once, four at most, and knows how many were left out', () => {
  expect(
    compareViewIn(new URLSearchParams('user=a&user=b&user=&user=a&user=c&user=d&user=e&user=f')),
  ).toEqual({
    userIds: ['a', 'b', 'c', 'd'],
    leftOut: 2,
    onlyDifferences: false,
  });
});
