import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createColumnsBuilder } from '../store/columnsBuilder';
import { rowOf } from '../store/rowOf';
import { told, type Told } from '../store/testing/arbitraryOrganization';
import { overviewOf } from './overviewOf';
import { slowOverview } from './testing/slowOverview';

function builderOf(pages: readonly Told[]) {
  const builder = createColumnsBuilder();
  for (const one of pages) {
    if (one.kind === 'people') builder.addPeople(one.people);
    else builder.addAssignments(one.assignments);
  }
  return builder;
}

describe('overviewOf', () => {
  it('counts as the plain way does, whatever was told in whatever order', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 8 }), fc.boolean(), (pages, seals) => {
        const builder = builderOf(pages);
        if (seals) builder.seal(true);
        const { columns } = builder;
        const members = Array.from({ length: columns.size }, (_, place) => rowOf(columns, place));
        expect(overviewOf(columns)).toEqual(slowOverview(members));
      }),
      { numRuns: 500 },
    );
  });

  it('has every member in one division and one of three numbers', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 8 }), (pages) => {
        const { columns } = builderOf(pages);
        const { licensed, unlicensed, untold, divisions, holders } = overviewOf(columns);
        expect(licensed + unlicensed + untold).toBe(columns.size);
        expect(divisions.reduce((sum, one) => sum + one.licensed, 0)).toBe(licensed);
        for (const [, count] of holders) expect(count).toBeLessThanOrEqual(licensed);
      }),
    );
  });

  it('tells of an organization that nothing was read of', () => {
    expect(overviewOf(createColumnsBuilder().columns)).toEqual({
      licensed: 0,
      unlicensed: 0,
      untold: 0,
      holders: [],
      overlaps: [],
      divisions: [],
    });
  });
});
