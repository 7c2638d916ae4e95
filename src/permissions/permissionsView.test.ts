import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEMBER_STATES } from '../directory/store/OrganizationColumns';
import { MEMBER_SORT_FIELDS } from '../directory/store/questions';
import {
  parsePermissionsView,
  SHOWN_USES,
  withPermissionsView,
  type PermissionsView,
} from './permissionsView';

const text = fc.string({ unit: 'grapheme' });
const view: fc.Arbitrary<PermissionsView> = fc.record({
  search: text,
  shown: fc.integer({ min: 80, max: 5000 }),
  permission: fc.option(text.map((one) => one.trim()).filter((one) => one !== '')),
  use: fc.constantFrom(...SHOWN_USES),
  people: text,
  state: fc.option(fc.constantFrom(...MEMBER_STATES)),
  sort: fc.record({ field: fc.constantFrom(...MEMBER_SORT_FIELDS), descending: fc.boolean() }),
  page: fc.nat(5000),
});

describe('an address of the permissions', () => {
  it('says the whole view, whatever texts hold', () => {
    fc.assert(
      fc.property(view, (one) => {
        const address = withPermissionsView(new URLSearchParams('other=1&page=4'), one).toString();
        expect(parsePermissionsView(new URLSearchParams(address))).toEqual(one);
        expect(new URLSearchParams(address).get('other')).toBe('1');
      }),
    );
  });

  it('is empty for the view that one begins with, and understood as far as it can be', () => {
    const first = parsePermissionsView(new URLSearchParams());
    expect(withPermissionsView(new URLSearchParams(), first).toString()).toBe('');
    const broken = 'permission=%20&use=neither&state=gone&sort=nothing&page=-3&shown=1e9.5';
    expect(parsePermissionsView(new URLSearchParams(broken))).toEqual(first);
  });
});
