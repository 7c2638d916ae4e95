import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseDefinition } from '../licensing/model';
import { firstPermissions, permissionGroups } from './permissionGroups';

const definition = (
  id: string,
  permissions: string[] | null,
  comprises: LicenseDefinition[] = [],
  prerequisites: string[] = [],
): LicenseDefinition => ({ id, description: '', permissions, prerequisites, comprises });

const graph = buildDefinitionGraph([
  definition(
    'top',
    ['routing:queue:view', 'admin:role:add', 'routing:queue:add'],
    [definition('part', ['routing:queue:view', 'quality:form:view'], [definition('skinny', null)])],
  ),
  definition('addOn', ['routing:queue:view'], [], ['top']),
]);

describe('permissionGroups', () => {
  it('groups a license’s own by domain, in order', () => {
    const { groups, total, matching, untold } = permissionGroups(graph, 'top', 'own', '');
    expect(
      groups.map(({ domain, permissions }) => [domain, permissions.map((one) => one.permission)]),
    ).toEqual([
      ['admin', ['admin:role:add']],
      ['routing', ['routing:queue:add', 'routing:queue:view']],
    ]);
    expect([total, matching, untold]).toEqual([3, 3, []]);
  });

  it('adds what it comprises, names the sources and what was not told', () => {
    const { groups, total, untold } = permissionGroups(graph, 'top', 'all', '');
    expect(total).toBe(4);
    expect(untold).toEqual(['skinny']);
    const ways = new Map(
      groups.flatMap((group) => group.permissions.map((one) => [one.permission, one.ways])),
    );
    const byPart = { kind: 'comprised', path: ['part'] };
    expect(ways.get('routing:queue:view')).toEqual([{ kind: 'own' }, byPart]);
    expect(ways.get('quality:form:view')).toEqual([byPart]);
  });

  it('tells what comes by each way, in each by which it does', () => {
    const all = permissionGroups(graph, 'addOn', 'effective', '');
    expect(all.byWay).toEqual({ own: 1, comprised: 0, prerequisite: 4 });
    expect(permissionGroups(graph, 'top', 'all', '').byWay).toEqual({
      own: 3,
      comprised: 2,
      prerequisite: 0,
    });
    expect(permissionGroups(graph, 'addOn', 'effective', 'queue:view', 'prerequisite').matching).toBe(1);
    expect(all.untold).toEqual(['skinny']);
    expect(permissionGroups(graph, 'addOn', 'all', '').total).toBe(1);
    const some = permissionGroups(graph, 'addOn', 'effective', 'form', 'prerequisite');
    expect(some.total).toBe(4);
    expect(some.groups.flatMap(({ permissions }) => permissions)).toEqual([
      { permission: 'quality:form:view', ways: [{ kind: 'prerequisite', path: ['top', 'part'], needs: 1 }] },
    ]);
  });

  it('finds by words in any order and any case', () => {
    expect(permissionGroups(graph, 'top', 'all', ' VIEW  queue').matching).toBe(1);
    expect(permissionGroups(graph, 'top', 'all', 'nothing').groups).toEqual([]);
  });

  it('says nothing told rather than none', () => {
    expect(permissionGroups(graph, 'skinny', 'own', '')).toMatchObject({ total: 0, untold: ['skinny'] });
    expect(permissionGroups(graph, 'stranger', 'own', '')).toMatchObject({ total: 0, untold: ['stranger'] });
  });
});

describe('firstPermissions', () => {
  it('keeps the first so many, in order', () => {
    const groups = permissionGroups(graph, 'top', 'all', '').groups;
    const all = groups.flatMap(({ permissions }) => permissions);
    fc.assert(
      fc.property(fc.nat(8), (most) => {
        expect(firstPermissions(groups, most).flatMap(({ permissions }) => permissions)).toEqual(
          all.slice(0, most),
        );
      }),
    );
  });
});
