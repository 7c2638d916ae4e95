import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityGroups } from './entityGroups';

describe('entityGroups', () => {
  it('groups by domain and entity', () => {
    expect(entityGroups(['a:b:c', 'a:b:d', 'a:e:c', 'f:b:c:d'])).toEqual([
      {
        domain: 'a',
        count: 3,
        entities: [
          {
            entity: 'b',
            actions: [
              { permission: 'a:b:c', action: 'c' },
              { permission: 'a:b:d', action: 'd' },
            ],
          },
          { entity: 'e', actions: [{ permission: 'a:e:c', action: 'c' }] },
        ],
      },
      {
        domain: 'f',
        count: 1,
        entities: [{ entity: 'b', actions: [{ permission: 'f:b:c:d', action: 'c:d' }] }],
      },
    ]);
  });

  it('loses nothing, whatever a permission looks like', () => {
    const odd = fc.oneof(fc.string(), fc.constantFrom('', ':', 'a', 'a:', 'a:b', 'a:b:', '__proto__:x:y'));
    fc.assert(
      fc.property(fc.uniqueArray(odd), (permissions) => {
        const groups = entityGroups(permissions);
        const told = groups.flatMap(({ entities }) =>
          entities.flatMap(({ actions }) => actions.map(({ permission }) => permission)),
        );
        expect(told.toSorted()).toEqual(permissions.toSorted());
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(permissions.length);
      }),
    );
  });
});
