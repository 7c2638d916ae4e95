import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDefinitionGraph, type DefinitionGraph } from './definitionGraph';
import type { LicenseDefinition, LicenseId } from './model';
import { effectivePermissions, permissionSources } from './permissionSources';
import { anyDefinitions, definition } from './testing/arbitraries';

describe('effective permissions', () => {
  const graph = buildDefinitionGraph([
    definition('cx1', { permissions: ['chat:x:view'] }),
    definition('cx2', {
      permissions: ['call:x:view'],
      comprises: [definition('cx1', { permissions: ['chat:x:view'] })],
    }),
    definition('wem', { permissions: ['wem:x:view', 'call:x:view'], prerequisites: ['cx2'] }),
    definition('blind', { permissions: null, prerequisites: ['gone'] }),
  ]);

  it('say by which way each comes, nearest first', () => {
    const { permissions, untold } = effectivePermissions(graph, 'wem');
    expect(Object.fromEntries(permissions)).toEqual({
      'wem:x:view': [{ kind: 'own' }],
      'call:x:view': [{ kind: 'own' }, { kind: 'prerequisite', path: ['cx2'], needs: 1 }],
      'chat:x:view': [{ kind: 'prerequisite', path: ['cx2', 'cx1'], needs: 1 }],
    });
    expect(untold).toEqual([]);
    expect(effectivePermissions(graph, 'cx2').permissions.get('chat:x:view')).toEqual([
      { kind: 'comprised', path: ['cx1'] },
    ]);
  });

  it('of a license on a circle are its own, not comprised by a way round', () => {
    const circle = buildDefinitionGraph([
      definition('a', { permissions: ['p:a:view'], comprises: [definition('b')] }),
      definition('b', { comprises: [definition('a')] }),
    ]);
    expect(effectivePermissions(circle, 'a').permissions.get('p:a:view')).toEqual([{ kind: 'own' }]);
  });

  it('leave out what only a part needs', () => {
    const whole = buildDefinitionGraph([
      definition('whole', { comprises: [definition('part', { prerequisites: ['extra'] })] }),
      definition('extra', { permissions: ['p:extra:view'] }),
    ]);
    expect([...permissionSources(whole, 'whole').keys()]).toEqual(['whole', 'part']);
    expect([...permissionSources(whole, 'part').keys()]).toEqual(['part', 'extra']);
  });

  it('take the shorter way round a diamond, and prerequisites of prerequisites', () => {
    const diamond = buildDefinitionGraph([
      definition('top', { prerequisites: ['left', 'right'] }),
      definition('left', { prerequisites: ['low'] }),
      definition('right', { comprises: [definition('mid', { comprises: [definition('low')] })] }),
      definition('low', { prerequisites: ['base'] }),
    ]);
    expect(Object.fromEntries(permissionSources(diamond, 'top'))).toEqual({
      top: { kind: 'own' },
      left: { kind: 'prerequisite', path: ['left'], needs: 1 },
      right: { kind: 'prerequisite', path: ['right'], needs: 1 },
      low: { kind: 'prerequisite', path: ['left', 'low'], needs: 2 },
      mid: { kind: 'prerequisite', path: ['right', 'mid'], needs: 1 },
      base: { kind: 'prerequisite', path: ['left', 'low', 'base'], needs: 3 },
    });
  });

  it('reach the end of a chain of any depth', () => {
    let deepest = definition('d3000', { permissions: ['p:deep:view'] });
    for (let depth = 2_999; depth >= 0; depth -= 1) {
      deepest = definition(`d${String(depth)}`, { comprises: [deepest] });
    }
    const chain = graphOfChain(deepest);
    const way = permissionSources(chain, 'd0').get('d3000');
    expect(way?.kind === 'comprised' && way.path.length).toBe(3_000);
  });

  it('name licenses of which nobody tells', () => {
    expect(effectivePermissions(graph, 'blind').untold).toEqual(['blind', 'gone']);
  });

  it('by own and comprised ways are what the license covers', () => {
    fc.assert(
      fc.property(anyDefinitions(), (definitions) => {
        const any = buildDefinitionGraph(definitions);
        for (const id of any.definitions.keys()) {
          const own = [...effectivePermissions(any, id).permissions]
            .filter(([, ways]) => ways.some(({ kind }) => kind !== 'prerequisite'))
            .map(([permission]) => permission);
          expect(new Set(own)).toEqual(any.covers.get(id));
        }
      }),
    );
  });

  it('come by the ways that trying all of them finds, and by none that is longer', () => {
    fc.assert(
      fc.property(anyDefinitions(), (definitions) => {
        const any = buildDefinitionGraph(definitions);
        for (const id of any.definitions.keys()) {
          const told = permissionSources(any, id);
          const tried = everyWay(any, id);
          expect(new Set(told.keys())).toEqual(new Set([id, ...tried.map((way) => way.at(-1)?.id ?? id)]));
          for (const [to, source] of told) {
            expect(source.kind === 'own').toBe(to === id);
            if (source.kind === 'own') continue;
            const ways = tried.filter((way) => way.at(-1)?.id === to);
            const comprised = ways.filter((way) => way.every(({ by }) => by === 'comprises'));
            expect(source.kind).toBe(comprised.length > 0 ? 'comprised' : 'prerequisite');
            const best = Math.min(...(comprised.length > 0 ? comprised : ways).map(({ length }) => length));
            expect(source.path.length).toBe(best);
            const needs = source.kind === 'prerequisite' ? source.needs : 0;
            const asSteps = source.path.map((step, index) => ({
              id: step,
              by: index < needs ? 'needs' : 'comprises',
            }));
            expect(ways).toContainEqual(asSteps);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

interface Step {
  readonly id: LicenseId;
  readonly by: 'needs' | 'comprises';
}

/** Every way that passes no license twice: prerequisites first, then what is comprised. */
function everyWay(graph: DefinitionGraph, from: LicenseId): Step[][] {
  const ways: Step[][] = [];
  const go = (way: readonly Step[]): void => {
    const at = way.at(-1);
    const next = [
      ...(at?.by === 'comprises' ? [] : (graph.needs.get(at?.id ?? from) ?? [])).map((id) => ({
        id,
        by: 'needs' as const,
      })),
      ...(graph.parts.get(at?.id ?? from) ?? []).map((id) => ({ id, by: 'comprises' as const })),
    ];
    for (const step of next) {
      if (step.id === from || way.some(({ id }) => id === step.id)) continue;
      const longer = [...way, step];
      ways.push(longer);
      go(longer);
    }
  };
  go([]);
  return ways;
}

/** As much of the graph as ways are found by: all of it would hold each part's whole reach. */
function graphOfChain(first: LicenseDefinition): Pick<DefinitionGraph, 'parts' | 'needs'> {
  const parts = new Map<LicenseId, LicenseId[]>();
  for (let one: LicenseDefinition | undefined = first; one !== undefined; one = one.comprises[0]) {
    parts.set(
      one.id,
      one.comprises.map(({ id }) => id),
    );
  }
  return { parts, needs: new Map() };
}
