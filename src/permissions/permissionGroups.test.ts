import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainsOf, findPermissions } from './permissionGroups';

const listed = (...permissions: string[]) =>
  permissions.map((permission) => ({ permission, licenses: 1, roles: 2 }));
const found = (search: string, ...permissions: string[]) =>
  findPermissions(listed(...permissions), search, 100).domains.flatMap(({ entities }) =>
    entities.flatMap((entity) => entity.permissions.map(({ permission }) => permission)),
  );

describe('finding a permission', () => {
  const all = ['billing:user:view', 'routing:queue:view', 'routing:queue:add', 'routing:skill:view'];

  it.each([
    ['billing', ['billing:user:view']],
    ['queue VIEW', ['routing:queue:view']],
    ['víew  routing', ['routing:queue:view', 'routing:skill:view']],
    ['g:q', ['routing:queue:view', 'routing:queue:add']],
    ['nothing', []],
    ['  ', all],
  ])('by “%s”', (search, expected) => {
    expect(found(search, ...all)).toEqual(expected);
  });

  it('groups by domain and entity, and counts what it doesn’t tell', () => {
    const { domains, matching } = findPermissions(listed(...all), '', 2);
    expect(matching).toBe(4);
    expect(domains.map(({ domain, count }) => [domain, count])).toEqual([
      ['billing', 1],
      ['routing', 3],
    ]);
    expect(domains[1]?.entities).toEqual([
      {
        entity: 'queue',
        permissions: [{ permission: 'routing:queue:view', action: 'view', licenses: 1, roles: 2 }],
      },
    ]);
  });

  it('loses none, of whatever shape', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (permissions) => {
        expect(found('', ...permissions).toSorted()).toEqual(permissions.toSorted().slice(0, 100));
        const sum = domainsOf(listed(...permissions)).reduce((total, { count }) => total + count, 0);
        expect(sum).toBe(permissions.length);
      }),
    );
  });
});
