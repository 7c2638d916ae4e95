import { describe, expect, it } from 'vitest';
import { buildDefinitionGraph } from './definitionGraph';
import { planBatch } from './plan';
import { roleSetKey } from './roleSets';
import { definition, holding, person } from './testing/arbitraries';
import { add, including, kindsOf, planFor, reasonsOf, remove } from './testing/planning';

const graph = buildDefinitionGraph([
  definition('base'),
  definition('power', { permissions: ['authorization:grant:add'] }),
  definition('power2', { permissions: ['authorization:grant:add'] }),
  definition('dark', { permissions: null }),
  definition('wrap', { comprises: [definition('dark', { permissions: null })] }),
  definition('extra', { prerequisites: ['base'] }),
  definition('self', { prerequisites: ['self'] }),
  definition('whole', { prerequisites: ['part'], comprises: [definition('part')] }),
  definition('twinA', { comprises: [definition('twinB', { comprises: [definition('twinA')] })] }),
  definition('blue'),
  definition('red'),
]);

describe('a row', () => {
  it('for what is so already carries nothing else', () => {
    expect(planFor(graph, { a: ['base'] }, [add('a', 'base')]).rows).toEqual([
      { change: add('a', 'base'), kind: 'already', reasons: [], includable: false, included: false },
    ]);
  });

  it('for a change that nothing blocks has nothing to include', () => {
    expect(planFor(graph, { a: ['base'] }, [remove('a', 'base')]).rows).toEqual([
      { change: remove('a', 'base'), kind: 'change', reasons: [], includable: false, included: false },
    ]);
  });

  it('that is warned of and blocked besides may still be included', () => {
    const people = new Map([['a', person('a', { state: 'inactive' })]]);
    const one = planFor(graph, { a: ['base', 'extra'] }, [remove('a', 'base')], { people });
    expect(reasonsOf(one)).toEqual([['person-inactive', 'required-by-other']]);
    expect(one.rows[0]).toMatchObject({ kind: 'obstacle', includable: true });
  });
});

describe('prerequisites', () => {
  it('are no matter for a license that goes', () => {
    expect(reasonsOf(planFor(graph, { a: ['extra'] }, [remove('a', 'extra')]))).toEqual([[]]);
  });

  it('are not asked of a license that nobody defines, nor of one that needs only itself', () => {
    const one = planFor(graph, { a: [] }, [add('a', 'unheard-of'), add('a', 'self')]);
    expect(reasonsOf(one)).toEqual([['unknown-definition'], []]);
  });

  it('are missing where nothing but the license itself would bring them', () => {
    expect(reasonsOf(planFor(graph, { a: [] }, [add('a', 'whole')]))).toEqual([['missing-prerequisite']]);
  });

  it('of what goes too don’t stand in the way of an own license', () => {
    const changes = [remove('admin', 'base'), remove('admin', 'extra')];
    const held = { admin: ['base', 'extra', 'power'] };
    expect(reasonsOf(planFor(graph, held, changes))).toEqual([
      ['own-license', 'required-by-other'],
      ['own-license'],
    ]);
    expect(reasonsOf(planFor(graph, held, changes, including(remove('admin', 'extra'))))).toEqual([
      ['own-license'],
      ['own-license'],
    ]);
  });
});

describe('licenses of a kind', () => {
  it('count only against their own kind', () => {
    const exclusive = [new Set(['blue', 'red'])];
    expect(reasonsOf(planFor(graph, { a: ['blue'] }, [add('a', 'base')], { exclusive }))).toEqual([[]]);
    expect(reasonsOf(planFor(graph, { a: ['blue'] }, [add('a', 'red')], { exclusive }))).toEqual([
      ['second-add-on'],
    ]);
  });

  it('that comprise each other may both be held', () => {
    expect(reasonsOf(planFor(graph, { a: ['twinA'] }, [add('a', 'twinB')]))).toEqual([[]]);
  });
});

describe('a swap', () => {
  it('holds back only its own two halves, not what is added or removed besides', () => {
    const swap = (held: string[]) =>
      planBatch({
        intent: { kind: 'swap', from: 'red', to: 'blue', userIds: ['a'] },
        people: new Map(),
        licenses: new Map([['a', holding(...held)]]),
        graph,
        admin: { userId: 'admin' },
        extraChanges: [add('a', 'base'), remove('a', 'self')],
      });
    expect(reasonsOf(swap(['self']))).toEqual([['not-a-holder'], [], [], []]);
    expect(kindsOf(swap(['self', 'red']))).toEqual(['change', 'change', 'change', 'change']);
  });

  it('goes on where the new license is there already', () => {
    const one = planBatch({
      intent: { kind: 'swap', from: 'red', to: 'blue', userIds: ['a'] },
      people: new Map(),
      licenses: new Map([['a', holding('red', 'blue')]]),
      graph,
      admin: { userId: 'admin' },
    });
    expect(kindsOf(one)).toEqual(['already', 'change']);
  });
});

describe('automatic assignment', () => {
  const roles = [{ id: 'r', name: '' }];
  const reasons = (inferred?: ReadonlyMap<string, ReadonlySet<string>>) =>
    reasonsOf(
      planFor(graph, { a: ['base'], b: ['base'] }, [remove('a', 'base'), remove('b', 'base')], {
        people: new Map([
          ['a', person('a', { roles })],
          ['b', person('b')],
        ]),
        ...(inferred ? { inferred } : {}),
      }),
    );

  it('is told of only where the person’s own roles are known to need the license', () => {
    expect(reasons(new Map([[roleSetKey(['r']), new Set(['base'])]]))).toEqual([['auto-assigned'], []]);
    expect(reasons(new Map([[roleSetKey(['r']), new Set(['red'])]]))).toEqual([[], []]);
    expect(reasons(new Map([[roleSetKey(['other']), new Set(['base'])]]))).toEqual([[], []]);
    expect(reasons()).toEqual([[], []]);
  });
});

describe('locking oneself out', () => {
  const own = (held: string[], changes: string[]) =>
    reasonsOf(
      planFor(
        graph,
        { admin: held },
        changes.map((id) => remove('admin', id)),
      ),
    );

  it('is told where what stays doesn’t authorize', () => {
    expect(own(['power', 'base'], ['power'])).toEqual([['own-license', 'own-authorization']]);
    expect(own(['power', 'power2'], ['power'])).toEqual([['own-license']]);
  });

  it('is told of each of several that go together', () => {
    expect(own(['power', 'power2'], ['power', 'power2'])).toEqual([
      ['own-license', 'own-authorization'],
      ['own-license', 'own-authorization'],
    ]);
  });

  it('is feared of a license that comprises one of which nobody tells', () => {
    expect(own(['wrap'], ['wrap'])).toEqual([['own-license', 'own-authorization']]);
    expect(own(['dark'], ['dark'])).toEqual([['own-license', 'own-authorization']]);
    expect(own(['base'], ['base'])).toEqual([['own-license']]);
  });

  it('asks only where the plan takes it from the admin, whatever else it does', () => {
    const locksOut = (
      held: Readonly<Record<string, readonly string[]>>,
      changes: Parameters<typeof planFor>[2],
      included = changes,
    ) => planFor(graph, held, changes, including(...included)).guards.locksOut;
    const taken = remove('admin', 'power');
    const mine = { admin: ['power'], a: ['power'] };
    expect(locksOut(mine, [remove('a', 'power'), taken, add('admin', 'base')])).toBe(true);
    expect(locksOut(mine, [remove('a', 'power')])).toBe(false);
    expect(locksOut(mine, [taken, add('admin', 'power2')])).toBe(false);
    expect(locksOut({ admin: ['dark'] }, [remove('admin', 'dark')], [])).toBe(false);
    expect(locksOut({ admin: ['base'] }, [add('admin', 'dark')])).toBe(false);
    expect(locksOut({ admin: ['base'] }, [remove('admin', 'base')])).toBe(false);
  });
});
