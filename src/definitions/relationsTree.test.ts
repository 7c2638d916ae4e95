import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDefinitionGraph } from '../licensing/definitionGraph';
import { anyDefinitions, definition } from '../licensing/testing/arbitraries';
import { visibleRelations } from './relationsTree';

const NOTHING = new Set<string>();

describe('visibleRelations', () => {
  const graph = buildDefinitionGraph([
    definition('a', { prerequisites: ['b', 'gone'], comprises: [definition('c')] }),
    definition('b', { prerequisites: ['a'] }),
  ]);

  it('tells what each comprises and needs, and where it ends in a circle', () => {
    const nodes = visibleRelations(graph, ['a'], NOTHING);
    const shown = nodes.map(({ level, relation, licenseId }) => `${level} ${relation ?? ''} ${licenseId}`);
    expect(shown).toEqual(['1  a', '2 comprises c', '2 needs b', '2 needs gone']);
    expect(nodes.map(({ expanded }) => expanded)).toEqual([true, null, false, null]);
    const opened = visibleRelations(graph, ['a'], new Set([nodes[2]?.key ?? '']));
    expect(opened[3]).toMatchObject({
      licenseId: 'a',
      relation: 'needs',
      endsInCircle: true,
      expanded: null,
    });
  });

  it('has every relation of any definitions below the license that it leads from', () => {
    fc.assert(
      fc.property(anyDefinitions(), (definitions) => {
        const any = buildDefinitionGraph(definitions);
        const roots = [...any.definitions.keys(), ...any.unknownIds];
        const nodes = visibleRelations(any, roots, NOTHING);
        const parents = new Map(nodes.map(({ key, licenseId }) => [key, licenseId]));
        const told = nodes.flatMap(({ parentKey, relation, licenseId }) =>
          parentKey === null ? [] : [`${parents.get(parentKey) ?? '?'} ${relation ?? '?'} ${licenseId}`],
        );
        const wanted = [
          ...[...any.parts].flatMap(([id, parts]) => parts.map((part) => `${id} comprises ${part}`)),
          ...[...any.needs].flatMap(([id, needs]) => needs.map((need) => `${id} needs ${need}`)),
        ];
        expect(told.toSorted()).toEqual(wanted.toSorted());
        expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
      }),
    );
  });
});
