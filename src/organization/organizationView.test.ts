import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEMBER_STATES } from '../directory/store/OrganizationColumns';
import { MEMBER_SORT_FIELDS, NO_FILTER } from '../directory/store/questions';
import { PERMISSION_USES } from '../licensing/permissionUse';
import { addressOf, isFiltering, parseView, withView, type OrganizationView } from './organizationView';

const ids = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 });
const view: fc.Arbitrary<OrganizationView> = fc.record({
  filter: fc.record({
    text: fc.string({ unit: 'grapheme' }),
    allOf: ids,
    anyOf: ids,
    noneOf: ids,
    unlicensed: fc.boolean(),
    licensed: fc.boolean(),
    divisions: ids,
    states: fc.subarray([...MEMBER_STATES]),
    idleDays: fc.option(fc.integer({ min: 1, max: 36_500 })),
    finding: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
    permission: fc.option(
      fc.record({
        name: fc.string({ minLength: 1, unit: 'grapheme' }),
        use: fc.constantFrom(...PERMISSION_USES),
      }),
    ),
  }),
  showsMore: fc.boolean(),
  sort: fc.record({ field: fc.constantFrom(...MEMBER_SORT_FIELDS), descending: fc.boolean() }),
  page: fc.nat(5000),
  pageSize: fc.constantFrom(25, 50, 100),
});

describe('an address of the organization', () => {
  it('says the whole view, whatever ids and texts hold', () => {
    fc.assert(
      fc.property(view, (view) => {
        const address = withView(new URLSearchParams('other=1&page=7&idle=3'), view).toString();
        expect(parseView(new URLSearchParams(address))).toEqual(view);
        expect(new URLSearchParams(address).get('other')).toBe('1');
      }),
    );
  });

  it('is empty for the view that one begins with', () => {
    expect(addressOf(parseView(new URLSearchParams()))).toBe('');
  });

  it('shows the rarer filters where one of them is used, or they were opened', () => {
    const showsMore = (address: string) => parseView(new URLSearchParams(address)).showsMore;
    expect(showsMore('license=a')).toBe(false);
    expect(showsMore('license=a&open.filters=1')).toBe(true);
    expect(showsMore('without=a')).toBe(true);
    expect(showsMore('without=a&open.filters=0')).toBe(false);
    const used = parseView(new URLSearchParams('idle=90&open.filters=0&page=3'));
    expect(addressOf(used)).toBe('idle=90');
  });

  it('is understood as far as it can be, and never breaks the page', () => {
    const broken = new URLSearchParams(
      'state=gone&state=active&sort=nothing&page=-3&rows=1000&none=yes&licensed=yes&license=&idle=-4&finding=&permission=a:b:c&use=all',
    );
    expect(parseView(broken)).toEqual({
      filter: { ...NO_FILTER, states: ['active'] },
      showsMore: false,
      sort: { field: 'name', descending: false },
      page: 0,
      pageSize: 50,
    });
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { page, pageSize } = parseView(new URLSearchParams(text));
        expect(page).toBeGreaterThanOrEqual(0);
        expect(pageSize).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('uses the names that links rely on', () => {
    const { filter } = parseView(
      new URLSearchParams(
        'q=ada&license=cloudCX1&license=cloudCX2&none=1&licensed=1&all=a&without=w&division=d1&state=inactive&idle=90&finding=f&permission=p&use=can',
      ),
    );
    expect(filter).toEqual({
      text: 'ada',
      allOf: ['a'],
      anyOf: ['cloudCX1', 'cloudCX2'],
      noneOf: ['w'],
      unlicensed: true,
      licensed: true,
      divisions: ['d1'],
      states: ['inactive'],
      idleDays: 90,
      finding: 'f',
      permission: { name: 'p', use: 'can' },
    });
    expect(isFiltering(filter)).toBe(true);
    expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false);
  });
});
