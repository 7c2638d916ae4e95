import { describe, expect, it, test } from 'vitest';
import type { Person } from './model';
import { grantsOf, isGranted } from './roleGrants';

const person = (id: string, roleIds: readonly string[] | null): [string, Person] => [
  id,
  {
    id,
    name: id,
    email: null,
    title: null,
    department: null,
    state: 'active',
    division: null,
    roles: roleIds?.map((roleId) => ({ id: roleId, name: roleId })) ?? null,
    dateLastLogin: null,
  },
];

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
    const grants = grantsOf(new Map([person('a', ['agent', 'chief'])]), roles, universe);
    expect([...(grants.get('a') ?? [])].sort()).toEqual(universe.toSorted());
  });

  it('is not known where one role isn’t, or nobody knows the roles', () => {
    const people = new Map<string, Person | null>([
      person('a', ['agent', 'untold']),
      person('b', ['agent', 'a stranger']),
      person('c', null),
      ['d', null],
    ]);
    expect(grantsOf(people, roles, universe).size).toBe(0);
  });

  it('is nothing for whom there is no role', () => {
    expect(grantsOf(new Map([person('a', [])]), roles, universe).get('a')).toEqual(new Set());
  });

  it('is one set for people of the same roles', () => {
    const people = new Map([person('a', ['chief', 'agent']), person('b', ['agent', 'chief'])]);
    const grants = grantsOf(people, roles, universe);
    expect(grants.get('a')).toBe(grants.get('b'));
  });
});
