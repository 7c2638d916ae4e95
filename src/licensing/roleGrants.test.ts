import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { grantsOf, isGranted } from './roleGrants';
import type { Person } from './model';
import { person } from './testing/arbitraries';

const withRoles = (id: string, roleIds: readonly string[] | null) =>
  [id, person(id, { roles: roleIds?.map((roleId) => ({ id: roleId, name: roleId })) ?? null })] as const;

test.each([
  ['routing:queue:view', 'routing:queue:view', true],
  ['routing:queue:view', 'routing:queue:edit', false],
  ['routing:queue:*', 'routing:queue:edit', true],
  ['routing:queue:*', 'routing:skill:edit', false],
  ['routing:*:*', 'routing:skill:edit', true],
  ['routing:*', 'routing:skill:edit', true],
  ['routing:*:view', 'routing:skill:edit', false],
  ['*', 'routing:skill:edit', true],
  ['routing:queue', 'routing:queue:edit', false],
  ['routing:queue:edit:all', 'routing:queue:edit', false],
  // Of many permissions some are granted.
  ['routing:queue:view', 'routing:queue:*', true],
  ['routing:queue:view', 'quality:*:*', false],
])('%s grants %s: %s', (granted, permission, is) => {
  expect(isGranted(granted, permission)).toBe(is);
});

describe('what roles grant', () => {
  const roles = [
    { roleId: 'agent', permissions: ['routing:queue:join', 'wem:*:*'] },
    { roleId: 'chief', permissions: ['quality:evaluation:view'] },
    { roleId: 'untold', permissions: null },
  ];
  const universe = ['routing:queue:join', 'quality:evaluation:view', 'wem:plan:view', 'quality:*:*'];

  it('comes together from all of a person’s roles', () => {
    const grants = grantsOf(new Map([withRoles('a', ['agent', 'chief'])]), roles, universe);
    expect([...(grants.get('a') ?? [])].sort()).toEqual(universe.toSorted());
  });

  it('is not known where one role isn’t, or nobody knows the roles', () => {
    const people = new Map<string, Person | null>([
      withRoles('a', ['agent', 'untold']),
      withRoles('b', ['agent', 'a stranger']),
      withRoles('c', null),
      ['d', null],
    ]);
    expect(grantsOf(people, roles, universe).size).toBe(0);
  });

  it('is nothing for whom there is no role', () => {
    expect(grantsOf(new Map([withRoles('a', [])]), roles, universe).get('a')).toEqual(new Set());
  });

  it('is one set for people of the same roles', () => {
    const people = new Map([withRoles('a', ['chief', 'agent']), withRoles('b', ['agent', 'chief'])]);
    const grants = grantsOf(people, roles, universe);
    expect(grants.get('a')).toBe(grants.get('b'));
  });

  it('is what a slow look at each role and permission finds', () => {
    const word = fc.constantFrom('a', 'b', '*');
    const permission = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(':'));
    const permissions = fc.uniqueArray(permission, { maxLength: 6 });
    const anyRoles = fc.uniqueArray(
      fc.record({
        roleId: fc.constantFrom('r', 's', 't'),
        permissions: fc.option(permissions, { freq: 5 }),
      }),
      { selector: ({ roleId }) => roleId },
    );
    const anyHeld = fc.array(fc.subarray(['r', 's', 't']), { maxLength: 4 });
    fc.assert(
      fc.property(anyRoles, anyHeld, permissions, (some, held, asked) => {
        const people = new Map(held.map((roleIds, index) => withRoles(`u${index}`, roleIds)));
        const grants = grantsOf(people, some, asked);
        for (const [index, roleIds] of held.entries()) {
          const told = roleIds.map((id) => some.find(({ roleId }) => roleId === id)?.permissions ?? null);
          const all = told.flatMap((one) => one ?? []);
          const expected = asked.filter((one) => all.some((granted) => isGranted(granted, one)));
          expect(grants.get(`u${index}`)).toEqual(told.includes(null) ? undefined : new Set(expected));
        }
      }),
    );
  });
});
