import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDefinitionGraph, type DefinitionGraph } from './definitionGraph';
import type { LicenseId } from './model';
import { createPermissionCarriers } from './permissionCarriers';
import { createPermissionNames } from './permissionNames';
import { isGranted } from './roleGrants';
import { anyDefinitions, definition } from './testing/arbitraries';

const word = fc.constantFrom('a', 'b', '*');
const anyPermission = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(':'));

/** Whether the license names it, or one that it leads to by comprising does. */
function slowlyCarries(
  graph: DefinitionGraph,
  id: LicenseId,
  permission: string,
  seen: string[] = [],
): boolean {
  if (seen.includes(id)) return false;
  const names = graph.definitions.get(id)?.permissions ?? [];
  const parts = graph.parts.get(id) ?? [];
  return (
    names.some((name) => isGranted(name, permission)) ||
    parts.some((part) => slowlyCarries(graph, part, permission, [...seen, id]))
  );
}

describe('who names a permission', () => {
  it('is found as by a look at each name', () => {
    const anyNamed = fc.array(
      fc.tuple(fc.constantFrom('x', 'y', 'z'), fc.uniqueArray(anyPermission, { maxLength: 5 })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        anyNamed.filter((named) => new Set(named.map(([owner]) => owner)).size === named.length),
        anyPermission,
        (named, permission) => {
          const expected = named
            .map(
              ([owner, names]) =>
                [owner, names.filter((name) => isGranted(name, permission)).sort()] as const,
            )
            .filter(([, names]) => names.length > 0);
          const found = [...createPermissionNames(named).find(permission)].map(
            ([owner, names]) => [owner, names.toSorted()] as const,
          );
          expect(new Map(found)).toEqual(new Map(expected));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the licenses that carry a permission', () => {
  it('are those that a slow look finds, in circles and diamonds too', () => {
    fc.assert(
      fc.property(
        anyDefinitions(),
        fc.constantFrom('p:1:x', 'p:2:x', 'p:*:x', 'q:1:x'),
        (list, permission) => {
          const graph = buildDefinitionGraph(list);
          const { carriersOf, idsOf } = createPermissionCarriers(graph);
          const expected = [...graph.definitions.keys()].filter((id) => slowlyCarries(graph, id, permission));
          expect(idsOf(permission)).toEqual(new Set(expected));
          const carriers = carriersOf(permission);
          expect(new Set(carriers.map(({ licenseId }) => licenseId))).toEqual(new Set(expected));
          for (const { licenseId, own, paths } of carriers) {
            expect(own || paths.length > 0).toBe(true);
            for (const path of paths) {
              const way = [licenseId, ...path];
              expect(way.slice(1).every((to, step) => graph.parts.get(way[step] ?? '')?.includes(to))).toBe(
                true,
              );
              const names = graph.definitions.get(path.at(-1) ?? '')?.permissions ?? [];
              expect(names.some((name) => isGranted(name, permission))).toBe(true);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are told with the nearest way first, those that name it themselves before the others', () => {
    const bottom = definition('bottom', { permissions: ['a:b:c'] });
    const middle = definition('middle', { comprises: [bottom] });
    const top = definition('top', { comprises: [middle, bottom] });
    const { carriersOf } = createPermissionCarriers(buildDefinitionGraph([top, middle, bottom]));
    expect(carriersOf('a:b:c')).toEqual([
      { licenseId: 'bottom', own: true, paths: [] },
      { licenseId: 'top', own: false, paths: [['bottom']] },
      { licenseId: 'middle', own: false, paths: [['bottom']] },
    ]);
  });

  it('may be those, too, of which or of whose parts nobody told the permissions', () => {
    const part = definition('part', { permissions: null });
    const whole = definition('whole', { comprises: [part] });
    const { untold } = createPermissionCarriers(buildDefinitionGraph([whole, definition('other')]));
    expect(untold).toEqual(new Set(['part', 'whole']));
  });
});
