import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operationKey, type LicenseOperation } from './change';
import { closures } from './closure';
import { buildDefinitionGraph, providersOf, type DefinitionGraph } from './definitionGraph';
import type { BatchIntent } from './intent';
import type { LicenseId } from './model';
import type { OrderRule } from './planTypes';
import { anyChange, anyDefinitions, anyIntent, anyLicense, definition } from './testing/arbitraries';
import { add } from './testing/planning';
import { operationsOf, orderRules, toWaves } from './waves';

const on = (licenseId: LicenseId): LicenseOperation => ({ licenseId, action: 'add' });
const off = (licenseId: LicenseId): LicenseOperation => ({ licenseId, action: 'remove' });
const noIntent = (): BatchIntent => ({ kind: 'changes', changes: [] });

const graph = buildDefinitionGraph([
  definition('base'),
  definition('suite', { comprises: [definition('base')] }),
  definition('extra', { prerequisites: ['base'] }),
  definition('self', { prerequisites: ['self'] }),
  definition('other'),
]);

const told = (rules: readonly OrderRule[]) =>
  rules.map(({ before, after, because }) => `${operationKey(before)} < ${operationKey(after)}: ${because}`);

const rulesFor = (
  operations: readonly LicenseOperation[],
  exclusive: readonly ReadonlySet<LicenseId>[] = [],
  intent = noIntent(),
) => told(orderRules(operations, graph, exclusive, intent));

describe('the order of operations', () => {
  it('adds a prerequisite, or what comprises it, before what needs it', () => {
    expect(rulesFor([on('extra'), on('base'), on('suite'), on('other')])).toEqual([
      'add:base < add:extra: prerequisite',
      'add:suite < add:extra: prerequisite',
    ]);
  });

  it('removes what needs a license before the license', () => {
    expect(rulesFor([off('base'), off('extra'), off('other')])).toEqual([
      'remove:extra < remove:base: prerequisite',
    ]);
  });

  it('has no rule between a license and itself, though it is told to need itself', () => {
    expect(rulesFor([on('self'), off('self')], [new Set(['self', 'other'])])).toEqual([]);
  });

  it('takes the old one of a kind off before the new one comes, and says nothing of licenses of no kind', () => {
    const kinds = [new Set(['suite', 'other'])];
    expect(rulesFor([on('suite'), off('other'), off('extra')], kinds)).toEqual([
      'remove:other < add:suite: conflict',
    ]);
    expect(rulesFor([on('extra'), off('other')], kinds)).toEqual([]);
  });

  it('adds a replacement of what something needs before the old one goes', () => {
    expect(rulesFor([on('suite'), off('base'), off('other')])).toEqual([
      'add:suite < remove:base: replacement',
    ]);
  });

  it('orders the two halves of a swap, and nothing else that happens besides', () => {
    const intent: BatchIntent = { kind: 'swap', from: 'other', to: 'extra', userIds: [] };
    expect(rulesFor([on('extra'), on('suite'), off('other'), off('self')], [], intent)).toEqual([
      'add:suite < add:extra: prerequisite',
      'add:extra < remove:other: swap',
    ]);
    expect(rulesFor([on('extra'), off('other')])).toEqual([]);
  });

  it('lets a conflict stand and gives up the rule against it', () => {
    const intent: BatchIntent = { kind: 'swap', from: 'base', to: 'suite', userIds: [] };
    expect(rulesFor([on('suite'), off('base')], [new Set(['suite', 'base'])], intent)).toEqual([
      'remove:base < add:suite: conflict',
    ]);
  });

  it('gives up the last rule of a longer circle too, and only that', () => {
    const circle = buildDefinitionGraph([
      definition('a', { prerequisites: ['b'] }),
      definition('b', { prerequisites: ['c'] }),
      definition('c', { prerequisites: ['a'] }),
      definition('d', { prerequisites: ['a'] }),
    ]);
    const rules = orderRules([on('a'), on('b'), on('c'), on('d')], circle, [], noIntent());
    expect(told(rules)).toEqual([
      'add:a < add:c: prerequisite',
      'add:a < add:d: prerequisite',
      'add:b < add:a: prerequisite',
    ]);
  });

  it('of any operations is every wanted rule that closes no circle with the ones before it', () => {
    const groups = fc.array(fc.uniqueArray(anyLicense(), { minLength: 2, maxLength: 3 }), { maxLength: 2 });
    fc.assert(
      fc.property(
        fc.array(anyChange()),
        anyDefinitions(),
        groups,
        anyIntent(),
        (changes, list, kinds, intent) => {
          const any = buildDefinitionGraph(list);
          const operations = operationsOf(changes);
          const exclusive = kinds.map((kind) => new Set(kind));
          const rules = told(orderRules(operations, any, exclusive, intent));
          const wanted = slowlyWanted(operations, any, exclusive, intent);
          for (const rule of rules) expect(wanted).toContain(rule);
          const reached = slowReach(rules);
          for (const [operation, further] of reached) expect(further.has(operation)).toBe(false);
          for (const rule of wanted) {
            if (rules.includes(rule)) continue;
            const [before = '', after = ''] = pairOf(rule);
            expect(before === after || reached.get(after)?.has(before)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('waves', () => {
  it('put each operation as early as its rules allow, whatever the order of changes', () => {
    const change = (userId: string, operation: LicenseOperation) => ({ userId, ...operation });
    const rules: OrderRule[] = [
      { before: on('b'), after: on('a'), because: 'prerequisite' },
      { before: on('c'), after: on('b'), because: 'prerequisite' },
      { before: on('d'), after: on('a'), because: 'prerequisite' },
    ];
    const changes = [
      change('u1', on('a')),
      change('u1', on('d')),
      change('u2', on('b')),
      change('u2', on('c')),
      change('u2', on('a')),
    ];
    expect(toWaves(changes, rules).map((wave) => wave.changes.map(({ licenseId }) => licenseId))).toEqual([
      ['d', 'c'],
      ['b'],
      ['a', 'a'],
    ]);
  });

  it('have none that is empty, though what comes first isn’t among the changes', () => {
    const rules: OrderRule[] = [{ before: on('b'), after: on('a'), because: 'prerequisite' }];
    expect(toWaves([{ userId: 'u1', ...on('a') }], rules)).toEqual([
      { changes: [{ userId: 'u1', ...on('a') }] },
    ]);
  });

  it('work out deep chains of rules in little time', () => {
    const depth = 40;
    const rules: OrderRule[] = Array.from({ length: depth }, (_, index) =>
      ['x', 'y'].flatMap((from) =>
        ['x', 'y'].map((to) => ({
          before: on(`${from}${index}`),
          after: on(`${to}${index + 1}`),
          because: 'prerequisite' as const,
        })),
      ),
    ).flat();
    const changes = [on(`x${depth}`), on('x0')].map(({ licenseId }) => add('u1', licenseId));
    expect(toWaves(changes, rules).map((wave) => wave.changes.length)).toEqual([1, 1]);
  });
});

/** Every pair of operations that some reason wants in this order. */
function slowlyWanted(
  operations: readonly LicenseOperation[],
  any: DefinitionGraph,
  exclusive: readonly ReadonlySet<LicenseId>[],
  intent: BatchIntent,
): string[] {
  const needsOf = (id: LicenseId): readonly LicenseId[] => any.definitions.get(id)?.prerequisites ?? [];
  const serves = (id: LicenseId, dependent: LicenseId): boolean =>
    id !== dependent && needsOf(dependent).some((need) => providersOf(any, need).has(id));
  const allNeeds = [...any.definitions.keys()].flatMap(needsOf);
  const wanted: string[] = [];
  for (const { licenseId: x, action: first } of operations) {
    for (const { licenseId: y, action: then } of operations) {
      const say = (because: string) => wanted.push(`${first}:${x} < ${then}:${y}: ${because}`);
      const way = `${first}, ${then}`;
      if (way === 'add, add' && serves(x, y)) say('prerequisite');
      if (way === 'remove, remove' && serves(y, x)) say('prerequisite');
      if (way === 'remove, add' && x !== y && exclusive.some((kind) => kind.has(x) && kind.has(y))) {
        say('conflict');
      }
      if (way !== 'add, remove') continue;
      if (x !== y && allNeeds.some((need) => [x, y].every((id) => providersOf(any, need).has(id)))) {
        say('replacement');
      }
      if (intent.kind === 'swap' && intent.to === x && intent.from === y) say('swap');
    }
  }
  return wanted;
}

function pairOf(rule: string): string[] {
  return rule.replace(/: [a-z]+$/, '').split(' < ');
}

function slowReach(rules: readonly string[]): Map<string, ReadonlySet<string>> {
  const edges = new Map<string, string[]>();
  for (const [before = '', after = ''] of rules.map(pairOf)) {
    edges.set(before, [...(edges.get(before) ?? []), after]);
  }
  return closures(edges);
}
