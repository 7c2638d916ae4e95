import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_TEXT, userPageViewIn, withUserPageView } from './userPageView';

test('what is written into an address is read out of it', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      fc.record({
        can: fc.string({ unit: 'grapheme', maxLength: 30 }),
        like: fc.option(text),
        adds: fc.boolean(),
        removes: fc.boolean(),
        except: fc.uniqueArray(text, { maxLength: 4 }),
      }),
      (view) => {
        const address = withUserPageView(new URLSearchParams('other=1'), view).toString();
        expect(userPageViewIn(new URLSearchParams(address))).toEqual(view);
        expect(new URLSearchParams(address).get('other')).toBe('1');
      },
    ),
  );
});

test('nonsense in an address asks nothing', () => {
  expect(userPageViewIn(new URLSearchParams('like=&add=perhaps&remove=1&except=&except='))).toEqual({
    can: '',
    like: null,
    adds: true,
    removes: false,
    except: [],
  });
  expect(userPageViewIn(new URLSearchParams({ can: 'x'.repeat(5000) })).can).toHaveLength(LONGEST_TEXT);
});
