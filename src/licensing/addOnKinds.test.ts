import { describe, expect, it } from 'vitest';
import { addOnKinds } from './addOnKinds';
import { buildDefinitionGraph } from './definitionGraph';
import type { LicenseDefinition } from './model';
import { definition } from './testing/arbitraries';

const kindsOf = (...definitions: LicenseDefinition[]) => {
  const { exclusive, undecided } = addOnKinds(buildDefinitionGraph(definitions));
  const names = (pairs: readonly ReadonlySet<string>[]) => pairs.map((pair) => [...pair].sort().join(' '));
  return { exclusive: names(exclusive), undecided: names(undecided) };
};
const addOn = (id: string, permissions: string[] | null, more: Partial<LicenseDefinition> = {}) =>
  definition(id, { prerequisites: ['base'], permissions, ...more });

describe('add-ons of a kind', () => {
  it('are those of which one covers nothing beyond the other, whichever way round', () => {
    expect(kindsOf(definition('base'), addOn('a', ['p', 'q']), addOn('b', ['q', 'p']))).toEqual({
      exclusive: ['a b'],
      undecided: [],
    });
    expect(kindsOf(addOn('a', ['p']), addOn('b', ['p', 'q'])).exclusive).toEqual(['a b']);
    expect(kindsOf(addOn('a', ['p', 'q']), addOn('b', ['p'])).exclusive).toEqual(['a b']);
    expect(kindsOf(addOn('a', ['p', 'q']), addOn('b', ['p', 'r'])).exclusive).toEqual([]);
  });

  it('each need another license', () => {
    expect(kindsOf(definition('a', { permissions: ['p'] }), addOn('b', ['p'])).exclusive).toEqual([]);
  });

  it('are not those that cover nothing at all', () => {
    expect(kindsOf(addOn('a', []), addOn('b', ['p']))).toEqual({ exclusive: [], undecided: [] });
  });

  it('neither comprise nor need each other', () => {
    const b = addOn('b', ['p']);
    expect(kindsOf(addOn('a', ['p'], { comprises: [b] }), b).exclusive).toEqual([]);
    expect(kindsOf(addOn('a', ['p'], { prerequisites: ['b'] }), b).exclusive).toEqual([]);
    expect(kindsOf(addOn('a', ['p']), addOn('b', ['p'], { prerequisites: ['a'] })).exclusive).toEqual([]);
  });

  it('are left undecided where permissions were not told, those of a part included', () => {
    expect(kindsOf(addOn('a', null), addOn('b', ['p']))).toEqual({ exclusive: [], undecided: ['a b'] });
    expect(kindsOf(addOn('a', ['p']), addOn('b', null)).undecided).toEqual(['a b']);
    const part = definition('part', { permissions: null });
    expect(kindsOf(addOn('a', ['p'], { comprises: [part] }), addOn('b', ['p'])).undecided).toEqual(['a b']);
  });

  it('count what their parts cover', () => {
    const part = definition('part', { permissions: ['q'] });
    expect(kindsOf(addOn('a', ['p'], { comprises: [part] }), addOn('b', ['p', 'q'])).exclusive).toEqual([
      'a b',
    ]);
    expect(kindsOf(addOn('a', ['p'], { comprises: [part] }), addOn('b', ['p', 'r'])).exclusive).toEqual([]);
  });
});
