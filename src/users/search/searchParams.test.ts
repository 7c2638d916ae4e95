import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PERSON_STATES } from '../../directory/searchPeople';
import { LONGEST_TEXT, viewIn, withView } from './searchParams';

test('what is written into an address is read out of it', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  const id = fc.option(fc.uuid());
  fc.assert(
    fc.property(
      fc.record({
        criteria: fc.record({
          text,
          roleId: id,
          divisionId: id,
          department: text,
          title: text,
          state: fc.option(fc.constantFrom(...PERSON_STATES)),
        }),
        page: fc.integer({ min: 1, max: 1000 }),
      }),
      (view) => {
        const address = withView(new URLSearchParams('mode=list'), view).toString();
        expect(viewIn(new URLSearchParams(address))).toEqual(view);
        expect(new URLSearchParams(address).get('mode')).toBe('list');
      },
    ),
  );
});

test('nonsense in an address narrows nothing', () => {
  expect(viewIn(new URLSearchParams('state=purple&page=-1&role='))).toEqual({
    criteria: { text: '', roleId: null, divisionId: null, department: '', title: '', state: null },
    page: 1,
  });
  expect(viewIn(new URLSearchParams({ q: 'x'.repeat(5000), page: '1e400' }))).toMatchObject({
    criteria: { text: 'x'.repeat(LONGEST_TEXT) },
    page: 1,
  });
});
