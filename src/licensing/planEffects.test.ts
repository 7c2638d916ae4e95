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
});
