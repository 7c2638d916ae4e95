import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { comparePeople, type Compared } from './comparePeople';
import { buildDefinitionGraph } from './definitionGraph';
import { anyDefinitions, anyLicense, definition } from './testing/arbitraries';
import { coversAll, isAbove, isWhollyTold, partsOf } from './testing/slowPerson';

const small = definition('small', { permissions: ['a:b:c'] });
const large = definition('large', { permissions: ['a:b:d'], comprises: [small] });
const graph = buildDefinitionGraph([large, small, definition('silent', { permissions: null })]);

const one = (held: readonly string[] | null, roles: readonly string[] | null = []): Compared => ({
  held: held && new Set(held),
  roles: roles?.map((id) => ({ id, name: id })) ?? null,
});

describe('people side by side', () => {
  it('tells held, comprised, lacking and unknown apart', () => {
    const { licenses } = comparePeople(
      [one(['large', 'small']), one(['large']), one([]), one(null)],
      graph,
      'en',
    );
    expect(licenses.map(({ item, standings }) => [item, standings])).toEqual([
      [
        'large',
        [{ kind: 'held', by: [] }, { kind: 'held', by: [] }, { kind: 'lacking' }, { kind: 'unknown' }],
      ],
      [
        'small',
        [
          { kind: 'held', by: ['large'] },
          { kind: 'comprised', by: ['large'] },
          { kind: 'lacking' },
          { kind: 'unknown' },
        ],
      ],
    ]);
  });

  it('says of roles who has them', () => {
    const { roles } = comparePeople([one([], ['b', 'a']), one([], ['b']), one([], null)], graph, 'en');
    expect(roles.map(({ item, standings, differs }) => [item.id, standings, differs])).toEqual([
      ['a', ['has', 'lacks', 'unknown'], true],
      ['b', ['has', 'has', 'unknown'], true],
    ]);
  });

  it('orders roles by the language, whatever the browser’s own', () => {
    const rolesIn = (locale: string) =>
      comparePeople([one([], ['Översyn', 'Zon'])], graph, locale).roles.map(({ item }) => item.name);
    expect(rolesIn('de')).toEqual(['Översyn', 'Zon']);
    expect(rolesIn('sv')).toEqual(['Zon', 'Översyn']);
  });

  it('finds what each is covered for beyond the others', () => {
    const { beyond } = comparePeople([one(['large']), one(['small']), one([])], graph, 'en');
    expect(beyond).toEqual([
      { permissions: ['a:b:d'], isPartial: false },
      { permissions: [], isPartial: false },
      { permissions: [], isPartial: false },
    ]);
  });

  it('doesn’t guess where another one may be covered for more than is told', () => {
    expect(comparePeople([one(['large']), one(['silent'])], graph, 'en').beyond).toEqual([
      null,
      { permissions: [], isPartial: true },
    ]);
    expect(comparePeople([one(['large']), one(null)], graph, 'en').beyond).toEqual([null, null]);
  });

  it('calls nothing different where there is one person', () => {
    const { licenses, roles } = comparePeople([one(['large'], ['a'])], graph, 'en');
    expect([...licenses, ...roles].some(({ differs }) => differs)).toBe(false);
  });
});

test('agrees with the slow way, whatever the definitions', () => {
  const held = fc.option(fc.uniqueArray(fc.oneof(anyLicense(), fc.constant('gone')), { maxLength: 4 }), {
    freq: 8,
  });
  fc.assert(
    fc.property(
      anyDefinitions(),
      fc.array(held, { minLength: 1, maxLength: 4 }),
      (definitions, everybody) => {
        const comparison = comparePeople(
          everybody.map((ids) => one(ids)),
          buildDefinitionGraph(definitions),
          'en',
        );
        const ids = [...new Set(everybody.flatMap((some) => some ?? []))].sort();
        expect(comparison.licenses.map(({ item }) => item)).toEqual(ids);
        for (const { item, standings, differs } of comparison.licenses) {
          const kinds = everybody.map((some) => {
            if (some === null) return 'unknown';
            if (some.includes(item)) return 'held';
            return some.some((id) => partsOf(definitions, id).has(item)) ? 'comprised' : 'lacking';
          });
          expect(standings.map(({ kind }) => kind)).toEqual(kinds);
          for (const [at, standing] of standings.entries()) {
            if (standing.kind !== 'held') continue;
            expect(standing.by).toEqual(
              (everybody[at] ?? []).filter((id) => isAbove(definitions, id, item)).sort(),
            );
          }
          const isSame = new Set(kinds).size === 1 && (kinds[0] !== 'unknown' || kinds.length === 1);
          expect(differs).toBe(!isSame);
        }
        const beyond = everybody.map((own, at) => {
          const others = everybody.filter((_, place) => place !== at);
          const isTold = (ids: readonly string[]) => ids.every((id) => isWhollyTold(definitions, id));
          if (own === null || !others.every((some) => some !== null && isTold(some))) return null;
          const elsewhere = coversAll(
            definitions,
            others.flatMap((some) => some ?? []),
          );
          return {
            permissions: [...coversAll(definitions, own)].filter((one) => !elsewhere.has(one)).sort(),
            isPartial: !isTold(own),
          };
        });
        expect(comparison.beyond).toEqual(beyond);
      },
    ),
    { numRuns: 150 },
  );
});
