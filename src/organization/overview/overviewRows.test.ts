import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DivisionOverview } from '../../directory/overview/overview';
import { divisionRows, overlapRows } from './overviewRows';

const division = (id: number, licensed: number): DivisionOverview => ({
  division: { id: String(id), name: `Division ${id}` },
  licensed,
  unlicensed: 1,
  untold: 0,
  byLicense: [],
});

describe('divisionRows', () => {
  it('loses nobody, and makes no bar for others out of one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { maxLength: 30 }),
        fc.integer({ min: 1, max: 12 }),
        (sizes, most) => {
          const divisions = sizes.map((size, index) => division(index, size));
          const { shown, others, rest } = divisionRows(divisions, most);
          const licensed = shown.reduce((sum, one) => sum + one.licensed, rest?.licensed ?? 0);
          expect(licensed).toBe(sizes.reduce((sum, size) => sum + size, 0));
          expect(shown.length + others).toBe(divisions.length);
          expect(others).not.toBe(1);
        },
      ),
    );
  });
});

describe('overlapRows', () => {
  const holders = [
    ['a', 9],
    ['b', 7],
    ['c', 5],
    ['d', 1],
  ] as const;
  const overlaps = [
    { a: 'a', b: 'b', count: 4 },
    { a: 'b', b: 'c', count: 5 },
  ];

  it('shows what is held together, in either order, and all holders on the diagonal', () => {
    const { licenses, count, largest } = overlapRows(holders, overlaps, 10);
    expect(licenses).toEqual(['a', 'b', 'c']);
    expect([count('a', 'b'), count('b', 'a'), count('a', 'c'), count('b', 'b')]).toEqual([4, 4, 0, 7]);
    expect(largest).toBe(5);
  });

  it('is as large as is asked for, and no larger', () => {
    expect(overlapRows(holders, overlaps, 2).licenses).toEqual(['a', 'b']);
    expect(overlapRows(holders, overlaps, 2).largest).toBe(4);
    expect(overlapRows([], [], 5)).toMatchObject({ licenses: [], largest: 0 });
  });
});
