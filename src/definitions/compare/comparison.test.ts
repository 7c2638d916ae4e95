import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDefinitionGraph } from '../../licensing/definitionGraph';
import { anyDefinitions, anyLicense, definition } from '../../licensing/testing/arbitraries';
import { compareDefinitions, searchParts } from './comparison';

const graph = buildDefinitionGraph([
  definition('a', {
    permissions: ['x:1:v', 'x:2:v'],
    comprises: [definition('c', { permissions: ['x:3:v'] })],
  }),
  definition('b', { permissions: ['x:2:v', 'x:3:v'] }),
  definition('blind', { permissions: null, comprises: [definition('c')] }),
  definition('around', { permissions: [], comprises: [definition('blind', { permissions: null })] }),
]);

describe('compareDefinitions', () => {
  it('tells what only one has from what both have', () => {
    expect(compareDefinitions(graph, ['a', 'b'], 'own').parts).toEqual([
      { licenseIds: ['a'], permissions: ['x:1:v'] },
      { licenseIds: ['b'], permissions: ['x:3:v'] },
      { licenseIds: ['a', 'b'], permissions: ['x:2:v'] },
    ]);
    expect(compareDefinitions(graph, ['a', 'b'], 'all').parts[2]?.permissions).toEqual(['x:2:v', 'x:3:v']);
  });

  it('has every combination of three', () => {
    const { parts } = compareDefinitions(graph, ['a', 'b', 'c'], 'own');
    expect(parts.map(({ licenseIds }) => licenseIds.join())).toEqual([
      'a',
      'b',
      'c',
      'a,b',
      'a,c',
      'b,c',
      'a,b,c',
    ]);
    expect(parts.find(({ licenseIds }) => licenseIds.join() === 'b,c')?.permissions).toEqual(['x:3:v']);
  });

  it('names those of which not all was told', () => {
    expect(compareDefinitions(graph, ['a', 'blind'], 'own').untold).toEqual(['blind']);
    expect(compareDefinitions(graph, ['around', 'b'], 'own').untold).toEqual([]);
    expect(compareDefinitions(graph, ['around', 'b'], 'all').untold).toEqual(['around']);
  });

  it('puts each permission of any definitions in exactly the part of those that have it', () => {
    const any = fc.tuple(
      anyDefinitions(),
      fc.uniqueArray(anyLicense(), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('own' as const, 'all' as const),
    );
    fc.assert(
      fc.property(any, ([definitions, ids, scope]) => {
        const built = buildDefinitionGraph(definitions);
        const has = (id: string, permission: string): boolean =>
          scope === 'own'
            ? built.definitions.get(id)?.permissions?.includes(permission) === true
            : built.coveredBy.get(permission)?.has(id) === true;
        const { parts } = compareDefinitions(built, ids, scope);
        const placed = parts.flatMap(({ permissions }) => permissions);
        expect(new Set(placed).size).toBe(placed.length);
        for (const permission of built.coveredBy.keys()) {
          const holders = ids.filter((id) => has(id, permission));
          const part = parts.find(({ permissions }) => permissions.includes(permission));
          expect(part?.licenseIds ?? []).toEqual(holders);
        }
      }),
    );
  });
});

describe('searchParts', () => {
  it('keeps what has all the words', () => {
    const parts = [{ licenseIds: ['a'], permissions: ['routing:queue:view', 'routing:queue:edit'] }];
    expect(searchParts(parts, 'VIEW queue')).toEqual([
      { licenseIds: ['a'], permissions: ['routing:queue:view'] },
    ]);
    expect(searchParts(parts, '')).toEqual(parts);
  });
});
