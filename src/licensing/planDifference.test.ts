import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeKey } from './change';
import { differencesOf, planDigest } from './planDifference';
import type { PlanRow } from './planTypes';
import { anyChange } from './testing/arbitraries';

const row = (userId: string, kind: PlanRow['kind']): PlanRow => ({
  change: { userId, licenseId: 'x', action: 'add' },
  kind,
  reasons: [],
  includable: false,
  included: false,
});

const anyRows = () =>
  fc
    .uniqueArray(
      fc.record({ change: anyChange(), kind: fc.constantFrom('change' as const, 'already', 'obstacle') }),
      { selector: ({ change }) => changeKey(change), maxLength: 12 },
    )
    .map((rows) => rows.map((one) => ({ ...row('', one.kind), ...one })));

describe('differences between plans', () => {
  it('are rows that came, went or are of another kind; the others are left out', () => {
    const before = { rows: [row('same', 'change'), row('went', 'already'), row('turned', 'change')] };
    const now = { rows: [row('turned', 'obstacle'), row('same', 'change'), row('came', 'change')] };
    expect(differencesOf(before, now).map(({ change, was, is }) => [change.userId, was, is])).toEqual([
      ['went', 'already', null],
      ['turned', 'change', 'obstacle'],
      ['came', null, 'change'],
    ]);
  });

  it('seen from the other side are the same, the other way round', () => {
    fc.assert(
      fc.property(anyRows(), anyRows(), (one, other) => {
        const forth = differencesOf({ rows: one }, { rows: other });
        const back = differencesOf({ rows: other }, { rows: one });
        const told = (differences: typeof forth, turned: boolean) =>
          differences
            .map(({ change, was, is }) => [changeKey(change), turned ? is : was, turned ? was : is].join(' '))
            .sort();
        expect(told(back, true)).toEqual(told(forth, false));
      }),
    );
  });
});

describe('a plan’s digest', () => {
  it('is the same in any order of rows', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        expect(planDigest({ rows: rows.toReversed() })).toBe(planDigest({ rows }));
      }),
    );
  });

  it('is another where any row differs, and always as long', () => {
    fc.assert(
      fc.property(anyRows(), anyRows(), (one, other) => {
        const isSame = differencesOf({ rows: one }, { rows: other }).length === 0;
        expect(planDigest({ rows: one }) === planDigest({ rows: other })).toBe(isSame);
        expect(planDigest({ rows: one })).toMatch(/^[0-9a-z]-[0-9a-f]{16}$/);
      }),
    );
  });
});
