import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildDefinitionGraph } from './definitionGraph';
import { likenessOf, redundantAmong, type LikeChoice, type LikeFacts } from './likeness';
import { anyDefinitions, anyLicense, definition, person } from './testing/arbitraries';
import { isAbove } from './testing/slowPerson';

const small = definition('small', { permissions: ['a:b:c'] });
const large = definition('large', { permissions: ['a:b:d'], comprises: [small] });
const addOn = definition('addOn', { permissions: ['x:y:z'], prerequisites: ['large'] });

const ALL: LikeChoice = { addMissing: true, removeOthers: true, except: new Set() };
const ADD_ONLY: LikeChoice = { ...ALL, removeOthers: false };

function facts(held: readonly string[], model: readonly string[], more: Partial<LikeFacts> = {}): LikeFacts {
  return {
    userId: 'u',
    person: person('u'),
    held: new Set(held),
    model: new Set(model),
    graph: buildDefinitionGraph([large, small, addOn]),
    exclusive: [],
    adminId: 'admin',
    ...more,
  };
}

describe('making one person like another', () => {
  it('tells what to add, what to remove and what both hold', () => {
    const like = likenessOf(facts(['small', 'addOn'], ['large', 'addOn']), ALL);
    expect(like.toAdd.map(({ licenseId }) => licenseId)).toEqual(['large']);
    expect(like.toRemove.map(({ licenseId }) => licenseId)).toEqual(['small']);
    expect(like.both).toEqual(['addOn']);
    expect([like.add, like.remove]).toEqual([['large'], ['small']]);
    expect([...like.after].sort()).toEqual(['addOn', 'large']);
    expect(like.effect).toMatchObject({ gained: ['a:b:d'], lost: [] });
  });

  it('points out what becomes redundant where the others stay', () => {
    const like = likenessOf(facts(['small'], ['large']), ADD_ONLY);
    expect(like.toRemove).toMatchObject([{ licenseId: 'small', isChosen: false }]);
    expect(like.redundant).toEqual([{ licenseId: 'small', by: ['large'] }]);
  });

  it('points out a prerequisite that is left out', () => {
    const like = likenessOf(facts([], ['large', 'addOn']), { ...ADD_ONLY, except: new Set(['large']) });
    expect(like.toAdd).toMatchObject([
      {
        licenseId: 'addOn',
        isBlocked: true,
        reasons: [{ kind: 'missing-prerequisite', prerequisites: ['large'] }],
      },
      { licenseId: 'large', isChosen: false, isBlocked: false },
    ]);
    expect(like.add).toEqual(['addOn']);
    expect([...like.after]).toEqual([]);
    expect(like.effect).toBeNull();
  });

  it('judges a license that isn’t chosen as if it were', () => {
    const like = likenessOf(facts(['large'], ['large', 'small']), { ...ALL, addMissing: false });
    expect(like.toAdd).toMatchObject([
      { isChosen: false, isBlocked: true, reasons: [{ kind: 'comprised-by-held', by: ['large'] }] },
    ]);
    expect(like.add).toEqual([]);
  });

  it('warns of giving something to a person who is inactive', () => {
    const like = likenessOf(facts([], ['small'], { person: person('u', { state: 'inactive' }) }), ALL);
    expect(like.toAdd).toMatchObject([{ isBlocked: true, reasons: [{ kind: 'person-inactive' }] }]);
  });
});

const anyHeld = () => fc.uniqueArray(anyLicense(), { maxLength: 5 });

test('nothing but the difference is ever touched, and all of it is told', () => {
  fc.assert(
    fc.property(
      anyDefinitions(),
      anyHeld(),
      anyHeld(),
      fc.boolean(),
      fc.boolean(),
      anyHeld(),
      (definitions, held, model, addMissing, removeOthers, except) => {
        const graph = buildDefinitionGraph(definitions);
        const choice = { addMissing, removeOthers, except: new Set(except) };
        const like = likenessOf(facts(held, model, { graph }), choice);
        for (const id of new Set([...held, ...model])) {
          const place = held.includes(id) ? (model.includes(id) ? 'both' : 'remove') : 'add';
          expect(like.both.includes(id)).toBe(place === 'both');
          expect(like.toAdd.some(({ licenseId }) => licenseId === id)).toBe(place === 'add');
          expect(like.toRemove.some(({ licenseId }) => licenseId === id)).toBe(place === 'remove');
          expect(like.add.includes(id)).toBe(place === 'add' && addMissing && !except.includes(id));
          expect(like.remove.includes(id)).toBe(place === 'remove' && removeOthers && !except.includes(id));
        }
        const blocked = [...like.toAdd, ...like.toRemove].filter(
          ({ isChosen, isBlocked }) => isChosen && isBlocked,
        );
        const expected = new Set([...held, ...like.add].filter((id) => !like.remove.includes(id)));
        for (const { licenseId } of blocked) {
          if (held.includes(licenseId)) expected.add(licenseId);
          else expected.delete(licenseId);
        }
        expect([...like.after].sort()).toEqual([...expected].sort());
        const isAll = blocked.length === 0 && addMissing && removeOthers && except.length === 0;
        const became = [...like.after].sort();
        expect(isAll ? became : model.toSorted()).toEqual(model.toSorted());
      },
    ),
    { numRuns: 200 },
  );
});

test('redundant is what another license held stands above, the slow way too', () => {
  fc.assert(
    fc.property(anyDefinitions(), anyHeld(), (definitions, held) => {
      const slow = [...held].sort().flatMap((licenseId) => {
        const by = held.filter((other) => isAbove(definitions, other, licenseId)).sort();
        return by.length > 0 ? [{ licenseId, by }] : [];
      });
      expect(redundantAmong(buildDefinitionGraph(definitions), new Set(held))).toEqual(slow);
    }),
    { numRuns: 200 },
  );
});
