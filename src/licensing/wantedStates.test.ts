import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wantedChanges } from './intent';
import type { LicenseId, LicensesOfUser, UserId } from './model';
import { anyLicense, anyRead, holding } from './testing/arbitraries';
import { statesDifference, type WantedState } from './wantedStates';

const ADD_ONLY = { removes: false, together: false };
const EXACTLY = { removes: true, together: false };

function state(userId: UserId, line: number, ...licenses: LicenseId[]): WantedState {
  return { userId, line, licenses: { holds: new Set(licenses), lacks: 'others' } };
}

const anySet = () => fc.uniqueArray(anyLicense(), { maxLength: 4 }).map((ids) => new Set(ids));
const anyStates = (): fc.Arbitrary<WantedState[]> =>
  fc
    .array(
      fc.record({
        userId: fc.constantFrom('u1', 'u2', 'u3', 'u4', 'u5', 'nobody'),
        licenses: fc.oneof(
          { weight: 4, arbitrary: anySet().map((holds) => ({ holds, lacks: 'others' as const })) },
          { weight: 2, arbitrary: fc.record({ holds: anySet(), lacks: anySet() }) },
          { weight: 1, arbitrary: fc.constantFrom('blank' as const, 'open' as const, 'unclear' as const) },
        ),
      }),
      { maxLength: 12 },
    )
    .map((rows) => rows.map((row, at) => ({ ...row, line: at + 2 })));
const anyTerms = () => fc.record({ removes: fc.boolean(), together: fc.boolean() });

/** The same, person by person and in so many words. */
function slowly(
  wanted: readonly WantedState[],
  licenses: ReadonlyMap<UserId, LicensesOfUser>,
  terms: { removes: boolean; together: boolean },
): string[] {
  const changes: string[] = [];
  for (const userId of new Set(wanted.map((one) => one.userId))) {
    const mine = wanted.filter((one) => one.userId === userId);
    const held = licenses.get(userId);
    if (held?.kind !== 'known') continue;
    if (mine.some(({ licenses: told }) => told === 'open' || told === 'unclear')) continue;
    const said = mine.flatMap((one) => (typeof one.licenses === 'string' ? [] : [one.licenses]));
    if (said.length === 0) continue;
    const words = said.map(({ holds, lacks }) =>
      JSON.stringify([[...holds].sort(), lacks === 'others' ? lacks : [...lacks].sort()]),
    );
    if (!terms.together && new Set(words).size > 1) continue;
    const should = new Set(said.flatMap(({ holds }) => [...holds]));
    for (const id of should) if (!held.licenses.has(id)) changes.push(`${userId} add ${id}`);
    if (!terms.removes) continue;
    for (const id of held.licenses) {
      const isUnwanted = said.some(({ lacks }) => lacks === 'others' || lacks.has(id));
      if (isUnwanted && !should.has(id)) changes.push(`${userId} remove ${id}`);
    }
  }
  return changes.sort();
}

describe('statesDifference', () => {
  it('is what a slow comparison says, with everybody in exactly one count', () => {
    fc.assert(
      fc.property(anyStates(), anyRead(), anyTerms(), (wanted, licenses, terms) => {
        const result = statesDifference(wanted, licenses, terms);
        const told = result.changes.map(
          ({ userId, action, licenseId }) => `${userId} ${action} ${licenseId}`,
        );
        expect(told.toSorted()).toEqual(slowly(wanted, licenses, terms));
        expect(result.adds + result.removes).toBe(result.changes.length);
        const left = [...result.contradictions, ...result.unread, ...result.open, ...result.unclear];
        expect(result.changed + result.same + result.blank + left.length).toBe(
          new Set(wanted.map(({ userId }) => userId)).size,
        );
        expect(left.every(({ userId }) => result.changes.every((change) => change.userId !== userId))).toBe(
          true,
        );
      }),
    );
  });

  it('removes nothing unless asked to, and changes nobody who is not named', () => {
    fc.assert(
      fc.property(anyStates(), anyRead(), fc.boolean(), (wanted, licenses, together) => {
        const { changes, removes } = statesDifference(wanted, licenses, { removes: false, together });
        expect(removes).toBe(0);
        const named = new Set(wanted.map(({ userId }) => userId));
        expect(changes.every(({ userId, action }) => action === 'add' && named.has(userId))).toBe(true);
      }),
    );
  });

  it('leads to exactly the wanted state, after which nothing is left to do', () => {
    const one = fc.tuple(fc.uniqueArray(anyLicense()), fc.uniqueArray(anyLicense()));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (people) => {
        const wanted = people.map(([should], at) => state(`p${at}`, at, ...should));
        const held = new Map(people.map(([, has], at) => [`p${at}`, new Set(has)]));
        const read = () =>
          new Map([...held].map(([id, licenses]) => [id, { kind: 'known' as const, licenses }] as const));
        const { changes } = statesDifference(wanted, read(), EXACTLY);
        expect(wantedChanges({ kind: 'changes', changes })).toEqual(changes);
        for (const { userId, licenseId, action } of changes)
          held.get(userId)?.[action === 'add' ? 'add' : 'delete'](licenseId);
        expect([...held.values()].map((ids) => [...ids].sort())).toEqual(
          people.map(([should]) => should.toSorted()),
        );
        expect(statesDifference(wanted, read(), EXACTLY).changes).toEqual([]);
      }),
    );
  });

  it('tells of lines that contradict each other, and takes them together where asked to', () => {
    const wanted = [state('u1', 2, 'a'), state('u1', 5, 'b'), state('u2', 3, 'a'), state('u2', 4, 'a')];
    const licenses = new Map([
      ['u1', holding('c')],
      ['u2', holding()],
    ]);
    const apart = statesDifference(wanted, licenses, ADD_ONLY);
    expect(apart.contradictions).toEqual([{ userId: 'u1', lines: [2, 5] }]);
    expect(apart.changes.map(({ userId }) => userId)).toEqual(['u2']);
    const { contradictions, changes } = statesDifference(wanted, licenses, { ...EXACTLY, together: true });
    expect(contradictions).toEqual([]);
    expect(changes.map(({ userId, licenseId, action }) => `${userId} ${action} ${licenseId}`)).toEqual([
      'u1 add a',
      'u1 add b',
      'u1 remove c',
      'u2 add a',
    ]);
  });

  it('lets an empty cell change nothing, and an empty set take everything', () => {
    const licenses = new Map([['u1', holding('a', 'b')]]);
    const blank: WantedState = { userId: 'u1', line: 2, licenses: 'blank' };
    expect(statesDifference([blank], licenses, EXACTLY)).toMatchObject({ changes: [], blank: 1 });
    expect(statesDifference([blank, state('u1', 3, 'a', 'b')], licenses, EXACTLY)).toMatchObject({ same: 1 });
    expect(statesDifference([state('u1', 2)], licenses, EXACTLY)).toMatchObject({ removes: 2 });
    expect(statesDifference([state('u1', 2)], licenses, ADD_ONLY)).toMatchObject({ changes: [], same: 1 });
  });
});
