import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { person } from '../../licensing/testing/arbitraries';
import { createColumnsBuilder } from './columnsBuilder';
import { anyStory } from './testing/arbitraries';
import { joinPlainly } from './testing/plainReading';
import { rowsOf, tell } from './testing/tell';

describe('createColumnsBuilder', () => {
  it('joins whatever comes in whatever order as the obvious way does', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(rowsOf(tell(story).columns)).toEqual(joinPlainly(story));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps each distinct set once, and after sealing none that nobody holds', () => {
    fc.assert(
      fc.property(anyStory, fc.boolean(), (story, namesEveryHolder) => {
        const builder = tell(story);
        builder.seal(namesEveryHolder);
        const { columns } = builder;
        const keys = columns.licenseSets.map((set) => JSON.stringify(set));
        expect(new Set(keys).size).toBe(keys.length);
        const held = new Set(columns.licenseSetOf.slice(0, columns.size));
        for (const place of columns.licenseSets.keys()) expect(held).toContain(place);
        const roles = columns.roleSets.map((set) => JSON.stringify(set));
        expect(new Set(roles).size).toBe(roles.length);
      }),
    );
  });

  it('finds each member by id', () => {
    const builder = tell([{ kind: 'people', people: [person('a'), person('b'), person('a')] }]);
    expect(builder.columns.size).toBe(2);
    expect(['a', 'b', 'c'].map((id) => builder.placeOf(id))).toEqual([0, 1, -1]);
  });

  it('goes on from columns as if it had told them itself, and leaves those as they are', () => {
    fc.assert(
      fc.property(anyStory, anyStory, (before, after) => {
        const first = tell(before.filter(({ kind }) => kind !== 'changes' && kind !== 'seal')).columns;
        const rows = rowsOf(first);
        const people = after.filter(({ kind }) => kind === 'people');
        const next = createColumnsBuilder(first);
        expect(rowsOf(next.columns)).toEqual(rows);
        tell(people, next);
        const told = people.flatMap((page) => (page.kind === 'people' ? page.people : []));
        const again = new Set(told.map(({ id }) => id));
        const newest = rowsOf(next.columns).filter(({ userId }) => again.has(userId));
        expect(new Map(newest.map(({ userId, person }) => [userId, person?.name]))).toEqual(
          new Map(told.map(({ id, name }) => [id, name])),
        );
        expect(rowsOf(first)).toEqual(rows);
      }),
    );
  });

  it('grows past its first capacity', () => {
    const people = Array.from({ length: 5000 }, (_, place) => person(`u${place}`, { name: `Name ${place}` }));
    const builder = createColumnsBuilder();
    builder.addAssignments(people.map(({ id }) => ({ id, licenses: ['cloudCX1'] })));
    builder.addPeople(people);
    expect(rowsOf(builder.columns)).toEqual(
      people.map((one) => ({ userId: one.id, person: one, licenses: ['cloudCX1'] })),
    );
    expect(builder.personToldAt[4999]).toBe(builder.revision);
  });

  it('takes the person of an older reading for an id that stands for nobody', () => {
    const nord = { id: 'nord', name: 'Nord' };
    const ada = person('a', { name: 'Ada', division: nord, roles: [{ id: 'r', name: 'Admin' }] });
    const older = tell([{ kind: 'people', people: [ada, person('b'), person('gone')] }]).columns;
    const fresh = createColumnsBuilder();
    fresh.addPeople([person('b', { name: 'Newer' })]);
    fresh.addAssignments([{ id: 'a', licenses: ['cloudCX1'] }]);
    fresh.takePeopleFrom(older);
    expect(rowsOf(fresh.columns)).toEqual([
      { userId: 'b', person: person('b', { name: 'Newer' }), licenses: null },
      { userId: 'a', person: ada, licenses: ['cloudCX1'] },
    ]);
  });
});
