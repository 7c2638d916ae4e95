import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHANGE_KINDS } from '../../directory/snapshots/changeKinds';
import { CHANGE_SORT_FIELDS } from '../../directory/snapshots/changesQuestions';
import { parseChangesView, withChangesView, type ChangesView } from './changesView';

const anyView: fc.Arbitrary<ChangesView> = fc.record({
  from: fc.option(fc.string({ minLength: 1 })),
  to: fc.option(fc.constantFrom('now', '1764000000000', 'file-1-abc')),
  acrossOrganizations: fc.boolean(),
  filter: fc.record({
    text: fc.string(),
    kinds: fc.subarray([...CHANGE_KINDS]),
    licenses: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 }),
  }),
  sort: fc.record({ field: fc.constantFrom(...CHANGE_SORT_FIELDS), descending: fc.boolean() }),
  page: fc.nat(5_000),
  pageSize: fc.constantFrom(25, 50, 100),
});

test('every view comes back from its address', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const address = new URLSearchParams(
        withChangesView(new URLSearchParams('other=1&kind=lost'), view).toString(),
      );
      expect(parseChangesView(address)).toEqual(view);
      expect(address.get('other')).toBe('1');
    }),
  );
});

test('a plain view has a plain address, and a bad address is a plain view', () => {
  const plain = parseChangesView(new URLSearchParams());
  expect(withChangesView(new URLSearchParams(), plain).toString()).toBe('');
  const bad = new URLSearchParams('from=&kind=exploded&sort=-nothing&page=-3&size=1e9&anyway=yes&license=');
  expect(parseChangesView(bad)).toEqual(plain);
});
