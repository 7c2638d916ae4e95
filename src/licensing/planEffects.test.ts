import { describe, expect, it } from 'vitest';
import { buildDefinitionGraph } from './definitionGraph';
import { definition } from './testing/arbitraries';
import { add, planFor, remove } from './testing/planning';

const graph = buildDefinitionGraph([
  definition('x', { permissions: ['p:x:view'] }),
  definition('y', { permissions: ['p:y:view'] }),
  definition('z', { permissions: ['p:z:view'] }),
]);

describe('holders', () => {
  it('are counted for every license that a row names, and for no other', () => {
    const changes = [add('a', 'x'), add('b', 'x'), remove('b', 'y'), remove('c', 'y'), add('gone', 'x')];
    const one = planFor(graph, { a: [], b: ['y', 'z'], c: ['z'] }, changes);
    expect(one.holders).toEqual([
      { licenseId: 'x', before: 0, after: 2 },
      { licenseId: 'y', before: 1, after: 1 },
    ]);
  });
});

describe('effects', () => {
  it('tell apart people who end alike from elsewhere, and who end elsewhere from alike', () => {
    const changes = [remove('a', 'x'), remove('b', 'y'), add('c', 'x'), add('d', 'y')];
    const { effects } = planFor(graph, { a: ['x', 'z'], b: ['y', 'z'], c: ['z'], d: ['z'] }, changes);
    const told = ['a', 'b', 'c', 'd'].map((id) => [effects.get(id)?.lost, effects.get(id)?.gained]);
    expect(told).toEqual([
      [['p:x:view'], []],
      [['p:y:view'], []],
      [[], ['p:x:view']],
      [[], ['p:y:view']],
    ]);
  });

  it('are one object for all people of the same case, in whatever order they hold their licenses', () => {
    const changes = [add('a', 'z'), add('b', 'z'), add('c', 'x')];
    const { effects } = planFor(graph, { a: ['x', 'y'], b: ['y', 'x'], c: ['z', 'y'] }, changes);
    expect(effects.get('b')).toBe(effects.get('a'));
    expect(effects.get('c')).not.toBe(effects.get('a'));
  });

  it('are one object for people whose roles grant the same of what is lost, and others where not', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const held = Object.fromEntries(ids.map((id) => [id, ['x', 'y', 'z']]));
    const changes = ids.flatMap((id) => [remove(id, 'x'), remove(id, 'y')]);
    const grants = new Map([
      ['a', new Set(['p:x:view', 'p:other:view'])],
      ['b', new Set(['p:z:view', 'p:x:view'])],
      ['c', new Set(['p:x:view', 'p:y:view'])],
      ['d', new Set(['p:y:view'])],
      ['e', new Set<string>()],
    ]);
    const { effects } = planFor(graph, held, changes, { grants });
    expect(ids.map((id) => effects.get(id)?.lostThoughGranted)).toEqual([
      ['p:x:view'],
      ['p:x:view'],
      ['p:x:view', 'p:y:view'],
      ['p:y:view'],
      [],
      null,
      null,
    ]);
    expect(effects.get('b')).toBe(effects.get('a'));
    expect(effects.get('g')).toBe(effects.get('f'));
    expect(new Set(effects.values()).size).toBe(5);
  });
});
