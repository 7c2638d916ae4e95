import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDefinitionGraph, providersOf } from './definitionGraph';
import type { LicenseDefinition, LicenseId } from './model';
import { coveredPermissions } from './permissionSources';
import { anyDefinitions, definition } from './testing/arbitraries';

describe('the definition graph', () => {
  it('knows nested definitions, and what only they tell', () => {
    const graph = buildDefinitionGraph([
      { ...definition('cx2'), permissions: null, comprises: [definition('cx1', { permissions: ['a:b:c'] })] },
      definition('cx1', { permissions: null, prerequisites: ['base'] }),
    ]);
    expect([...graph.definitions.keys()].sort()).toEqual(['cx1', 'cx2']);
    expect(graph.definitions.get('cx1')).toMatchObject({ permissions: ['a:b:c'], prerequisites: ['base'] });
    expect([...graph.listed]).toEqual(['cx2', 'cx1']);
    expect([...graph.untold]).toEqual(['cx2']);
    expect([...graph.unknownIds]).toEqual(['base']);
    expect([...(graph.coveredBy.get('a:b:c') ?? [])].sort()).toEqual(['cx1', 'cx2']);
  });

  it('keeps the first description told, and joins what two tell of one license', () => {
    const graph = buildDefinitionGraph([
      definition('cx1', { permissions: ['a:a:a'] }),
      { ...definition('cx1', { permissions: ['b:b:b'] }), description: 'Later told' },
    ]);
    expect(graph.definitions.get('cx1')).toMatchObject({
      description: 'Later told',
      permissions: ['a:a:a', 'b:b:b'],
    });
  });

  it('reads nested definitions in the order in which they are told', () => {
    const graph = buildDefinitionGraph([
      definition('a', {
        comprises: [
          definition('b', { description: 'First told' }),
          definition('c', { comprises: [definition('b', { description: 'Told again' })] }),
        ],
      }),
    ]);
    expect([...graph.definitions.keys()]).toEqual(['a', 'b', 'c']);
    expect(graph.definitions.get('b')?.description).toBe('First told');
  });

  it('keeps the first of parts that a license names twice', () => {
    const parts = ['First told', 'Told again'].map((description) => definition('b', { description }));
    const graph = buildDefinitionGraph([definition('a', { comprises: parts })]);
    expect(graph.definitions.get('a')?.comprises).toEqual([definition('b', { description: 'First told' })]);
  });

  it('calls unknown what is needed and nowhere defined, and nothing else', () => {
    const graph = buildDefinitionGraph([
      definition('a', { prerequisites: ['b', 'gone'], comprises: [definition('b')] }),
    ]);
    expect([...graph.unknownIds]).toEqual(['gone']);
  });

  it('tells circles as data and ends in them', () => {
    const graph = buildDefinitionGraph([
      definition('a', { prerequisites: ['b'] }),
      definition('b', {
        prerequisites: ['c'],
        comprises: [definition('d', { comprises: [definition('b')] })],
      }),
      definition('c', { prerequisites: ['a'] }),
      definition('self', { prerequisites: ['self'] }),
    ]);
    expect(graph.cycles).toEqual([
      { relation: 'comprises', licenseIds: ['b', 'd'] },
      { relation: 'prerequisites', licenseIds: ['a', 'b', 'c'] },
      { relation: 'prerequisites', licenseIds: ['self'] },
    ]);
    expect([...(graph.prerequisites.get('a') ?? [])].sort()).toEqual(['a', 'b', 'c']);
  });

  it('does not go round for ever in definitions that hold themselves', () => {
    const comprises: LicenseDefinition[] = [];
    const one: LicenseDefinition = { ...definition('a'), comprises };
    comprises.push(one);
    expect(buildDefinitionGraph([one]).definitions.size).toBe(1);
  });

  it('agrees with a slow and obvious reading of any definitions', () => {
    fc.assert(
      fc.property(anyDefinitions(), (definitions) => {
        const graph = buildDefinitionGraph(definitions);
        const all = everyDefinition(definitions);
        expect(new Set(graph.definitions.keys())).toEqual(new Set(all.map(({ id }) => id)));
        for (const id of graph.definitions.keys()) {
          const parts = slowReach(id, (from) =>
            all.filter((one) => one.id === from).flatMap((one) => one.comprises.map((part) => part.id)),
          );
          const needs = slowReach(id, (from) =>
            all.filter((one) => one.id === from).flatMap((one) => one.prerequisites),
          );
          expect(graph.comprised.get(id)).toEqual(parts);
          expect(graph.prerequisites.get(id)).toEqual(needs);
          for (const part of parts) expect(graph.comprisedBy.get(part)?.has(id)).toBe(true);
          for (const need of needs) expect(graph.requiredBy.get(need)?.has(id)).toBe(true);
          const covered = new Set(
            all.filter((one) => one.id === id || parts.has(one.id)).flatMap((one) => one.permissions ?? []),
          );
          expect(graph.covers.get(id)).toEqual(covered);
          expect(coveredPermissions(graph, [id])).toEqual(covered);
          for (const permission of covered) expect(graph.coveredBy.get(permission)?.has(id)).toBe(true);
          expect(providersOf(graph, id).has(id)).toBe(true);
        }
        const onCircle = new Set(graph.cycles.flatMap(({ licenseIds }) => licenseIds));
        for (const id of graph.definitions.keys()) {
          const isOnCircle =
            graph.comprised.get(id)?.has(id) === true || graph.prerequisites.get(id)?.has(id) === true;
          expect(onCircle.has(id)).toBe(isOnCircle);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function everyDefinition(definitions: readonly LicenseDefinition[]): LicenseDefinition[] {
  return definitions.flatMap((one) => [one, ...everyDefinition(one.comprises)]);
}

function slowReach(from: LicenseId, next: (id: LicenseId) => LicenseId[]): Set<LicenseId> {
  let reached = new Set(next(from));
  for (;;) {
    const further = new Set([...reached, ...[...reached].flatMap(next)]);
    if (further.size === reached.size) return reached;
    reached = further;
  }
}
