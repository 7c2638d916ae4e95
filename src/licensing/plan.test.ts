import { describe, expect, it } from 'vitest';
import { changeKey } from './change';
import { buildDefinitionGraph } from './definitionGraph';
import type { LicenseChange, LicenseId, UserId } from './model';
import { planBatch } from './plan';
import type { Plan, PlanInput } from './planTypes';
import { roleSetKey } from './roleSets';
import { definition, holding, person } from './testing/arbitraries';
import { add, kindsOf, planFor, reasonsOf, remove } from './testing/planning';

const graph = buildDefinitionGraph([
  definition('cx1', { permissions: ['chat:message:view'] }),
  definition('cx2', {
    permissions: ['call:record:view', 'authorization:grant:add'],
    comprises: [definition('cx1')],
  }),
  definition('cx3', { permissions: ['report:all:view'], comprises: [definition('cx2')] }),
  definition('wem', { permissions: ['wem:plan:view'], prerequisites: ['cx2'] }),
  definition('wemPlus', { permissions: [], prerequisites: ['wem'] }),
  definition('sta'),
]);

/** Plans these changes for people who hold so much. */
const plan = (
  changes: readonly LicenseChange[],
  held: Readonly<Record<UserId, readonly LicenseId[]>>,
  more: Partial<PlanInput> = {},
): Plan => planFor(graph, held, changes, more);

const waves = (one: Plan) => one.waves.map(({ changes }) => changes.map(changeKey));

describe('what stands in the way', () => {
  it('a missing prerequisite, with an offer to add it and what it needs itself', () => {
    const one = plan([add('a', 'wemPlus')], { a: [] });
    expect(one.rows[0]).toMatchObject({
      kind: 'obstacle',
      includable: true,
      included: false,
      reasons: [
        { kind: 'missing-prerequisite', prerequisites: ['wem'], severity: 'blocks', includable: true },
      ],
    });
    expect(one.offers).toEqual([
      {
        kind: 'add-prerequisite',
        licenseId: 'wem',
        because: 'wemPlus',
        changes: [add('a', 'wem'), add('a', 'cx2')],
      },
    ]);
    const better = plan([add('a', 'wemPlus')], { a: [] }, { extraChanges: one.offers[0]?.changes ?? [] });
    expect(kindsOf(better)).toEqual(['change', 'change', 'change']);
    expect(waves(better)).toEqual([
      [changeKey(add('a', 'cx2'))],
      [changeKey(add('a', 'wem'))],
      [changeKey(add('a', 'wemPlus'))],
    ]);
  });

  it('not a prerequisite that a held license comprises', () => {
    expect(kindsOf(plan([add('a', 'wem')], { a: ['cx3'] }))).toEqual(['change']);
  });

  it('a license that another comprises, held or on its way', () => {
    const one = plan([add('a', 'cx1'), add('b', 'cx1'), add('b', 'cx3')], { a: ['cx2'], b: [] });
    expect(reasonsOf(one)).toEqual([['comprised-by-held'], ['comprised-by-held'], []]);
    expect(one.rows[0]?.reasons[0]).toMatchObject({ by: ['cx2'] });
    expect(kindsOf(plan([add('a', 'cx1'), remove('a', 'cx2')], { a: ['cx2'] }))).toEqual([
      'change',
      'change',
    ]);
  });

  it('what a license makes redundant is offered to go', () => {
    const one = plan([add('a', 'cx2'), add('b', 'cx2')], { a: ['cx1'], b: ['cx1'] });
    expect(one.offers).toEqual([
      {
        kind: 'remove-redundant',
        licenseId: 'cx1',
        because: 'cx2',
        changes: [remove('a', 'cx1'), remove('b', 'cx1')],
      },
    ]);
    expect(plan([add('a', 'cx2'), remove('a', 'cx1')], { a: ['cx1'] }).offers).toEqual([]);
  });

  it('a second add-on of a kind, unless the first goes', () => {
    const exclusive = [new Set(['sta', 'cx1'])];
    const one = plan([add('a', 'sta')], { a: ['cx1'] }, { exclusive });
    expect(one.rows[0]?.reasons[0]).toMatchObject({ kind: 'second-add-on', held: ['cx1'] });
    expect(one.offers).toMatchObject([{ kind: 'remove-conflicting', licenseId: 'cx1', because: 'sta' }]);
    const both = plan([add('a', 'sta'), remove('a', 'cx1')], { a: ['cx1'] }, { exclusive });
    expect(waves(both)).toEqual([[changeKey(remove('a', 'cx1'))], [changeKey(add('a', 'sta'))]]);
  });

  it('a license that another one needs, unless that goes first', () => {
    const one = plan([remove('a', 'cx2')], { a: ['cx2', 'wem'] });
    expect(one.rows[0]?.reasons[0]).toMatchObject({ kind: 'required-by-other', by: ['wem'] });
    expect(one.offers).toMatchObject([{ kind: 'remove-dependent', changes: [remove('a', 'wem')] }]);
    const both = plan([remove('a', 'cx2'), remove('a', 'wem')], { a: ['cx2', 'wem'] });
    expect(waves(both)).toEqual([[changeKey(remove('a', 'wem'))], [changeKey(remove('a', 'cx2'))]]);
    expect(kindsOf(plan([remove('a', 'cx2')], { a: ['cx2', 'cx3', 'wem'] }))).toEqual(['change']);
  });

  it('a replacement comes before what it replaces', () => {
    const one = plan([remove('a', 'cx2'), add('a', 'cx3')], { a: ['cx2', 'wem'] });
    expect(waves(one)).toEqual([[changeKey(add('a', 'cx3'))], [changeKey(remove('a', 'cx2'))]]);
  });

  it('a prerequisite stays rather than what is to be added losing its ground', () => {
    const one = plan([add('a', 'wem'), remove('a', 'cx2')], { a: ['cx2'] });
    expect(reasonsOf(one)).toEqual([[], ['required-by-other']]);
    const forced = plan(
      [add('a', 'wem'), remove('a', 'cx2')],
      { a: ['cx2'] },
      {
        includeAnyway: new Set([changeKey(remove('a', 'cx2'))]),
      },
    );
    expect(reasonsOf(forced)[0]).toEqual(['missing-prerequisite']);
  });

  it('people: not found, inactive, deleted, absent, unreadable', () => {
    const changes = ['found', 'stranger', 'idle', 'gone'].flatMap((id) => [
      add(id, 'cx1'),
      remove(id, 'sta'),
    ]);
    const one = plan(
      changes,
      { found: ['sta'], stranger: ['sta'], idle: ['sta'], gone: ['sta'] },
      {
        people: new Map([
          ['found', person('found')],
          ['stranger', null],
          ['idle', person('idle', { state: 'inactive' })],
          ['gone', person('gone', { state: 'deleted' })],
        ]),
      },
    );
    expect(one.rows.map(({ kind, reasons: [first] }) => [kind, first?.kind, first?.severity])).toEqual([
      ['change', undefined, undefined],
      ['change', undefined, undefined],
      ['obstacle', 'person-not-found', 'blocks'],
      ['change', 'person-not-found', 'warns'],
      ['obstacle', 'person-inactive', 'blocks'],
      ['change', 'person-inactive', 'warns'],
      ['obstacle', 'person-deleted', 'blocks'],
      ['change', 'person-deleted', 'warns'],
    ]);
    const unread = plan(
      [add('x', 'cx1'), add('y', 'cx1'), add('z', 'cx1'), add('w', 'cx1')],
      {},
      {
        people: new Map([
          ['y', person('y')],
          ['w', null],
        ]),
        licenses: new Map([
          ['y', { kind: 'absent' }],
          ['z', { kind: 'unreadable' }],
        ]),
      },
    );
    expect(reasonsOf(unread)).toEqual([
      ['person-not-found'],
      ['licenses-absent'],
      ['licenses-unreadable'],
      ['person-not-found'],
    ]);
    expect(unread.rows.every(({ kind, includable }) => kind === 'obstacle' && !includable)).toBe(true);
  });

  it('a license that nobody defines', () => {
    const one = plan([add('a', 'new'), remove('a', 'old')], { a: ['old'] });
    expect(one.rows.map(({ kind, reasons: [first] }) => [kind, first?.kind])).toEqual([
      ['obstacle', 'unknown-definition'],
      ['change', 'unknown-definition'],
    ]);
  });

  it('both directions at once', () => {
    const one = plan([add('a', 'cx1'), remove('a', 'cx1')], { a: [] });
    expect(reasonsOf(one)).toEqual([['contradiction'], ['contradiction']]);
    expect(one.rows.map(({ includable }) => includable)).toEqual([false, false]);
  });

  it('tells all that stands in the way, not only what came first', () => {
    const one = plan(
      [add('a', 'wem')],
      { a: [] },
      {
        people: new Map([['a', person('a', { state: 'inactive' })]]),
      },
    );
    expect(reasonsOf(one)).toEqual([['person-inactive', 'missing-prerequisite']]);
  });
});

describe('the admin’s own licenses', () => {
  it('are left alone unless included, and locking oneself out is told', () => {
    const one = plan([remove('admin', 'cx2'), remove('admin', 'sta')], { admin: ['cx2', 'sta'] });
    expect(reasonsOf(one)).toEqual([['own-license', 'own-authorization'], ['own-license']]);
    expect(one.guards.locksOut).toBe(false);
    const forced = plan(
      [remove('admin', 'cx2')],
      { admin: ['cx2'] },
      {
        includeAnyway: new Set([changeKey(remove('admin', 'cx2'))]),
      },
    );
    expect(forced.rows[0]).toMatchObject({ kind: 'change', included: true, includable: true });
    expect(forced.guards.locksOut).toBe(true);
  });

  it('may go where another covers what giving out licenses needs', () => {
    const one = plan(
      [remove('admin', 'cx2')],
      { admin: ['cx2', 'cx3'] },
      {
        includeAnyway: new Set([changeKey(remove('admin', 'cx2'))]),
      },
    );
    expect(reasonsOf(one)).toEqual([['own-license']]);
    expect(one.guards.locksOut).toBe(false);
  });

  it('count as authorizing where nobody tells what they cover', () => {
    expect(reasonsOf(plan([remove('admin', 'what')], { admin: ['what'] }))).toEqual([
      ['unknown-definition', 'own-license', 'own-authorization'],
    ]);
  });

  it('may be added to, with a word', () => {
    expect(plan([add('admin', 'sta')], { admin: [] }).rows[0]).toMatchObject({
      kind: 'change',
      reasons: [{ kind: 'own-license', severity: 'warns' }],
    });
  });
});

describe('intents', () => {
  const licenses = new Map([
    ['a', holding('cx1')],
    ['b', holding('cx1', 'cx2')],
    ['c', holding()],
  ]);
  const base = { people: new Map(), licenses, graph, admin: { userId: 'admin' } };

  it('swap: the new license first, the old one once that is seen', () => {
    const one = planBatch({
      ...base,
      intent: { kind: 'swap', from: 'cx1', to: 'sta', userIds: ['a', 'b', 'c'] },
    });
    expect(one.rows.map(({ change, kind }) => [change.userId, change.licenseId, kind])).toEqual([
      ['a', 'sta', 'change'],
      ['a', 'cx1', 'change'],
      ['b', 'sta', 'change'],
      ['b', 'cx1', 'change'],
      ['c', 'sta', 'obstacle'],
      ['c', 'cx1', 'already'],
    ]);
    expect(one.rows[4]?.reasons[0]).toMatchObject({ kind: 'not-a-holder', of: 'cx1' });
    expect(one.waves.map(({ changes }) => changes.map(({ action }) => action))).toEqual([
      ['add', 'add'],
      ['remove', 'remove'],
    ]);
  });

  it('swap: the old one first where a person can’t hold both', () => {
    const one = planBatch({
      ...base,
      exclusive: [new Set(['cx1', 'sta'])],
      intent: { kind: 'swap', from: 'cx1', to: 'sta', userIds: ['a'] },
    });
    expect(one.waves.map(({ changes }) => changes[0]?.action)).toEqual(['remove', 'add']);
  });

  it('swap: takes nothing away where the new license can’t come, and gives nothing where the old can’t go', () => {
    const swap = (from: string, to: string, held: string[]) =>
      planBatch({
        ...base,
        licenses: new Map([['a', holding(...held)]]),
        intent: { kind: 'swap', from, to, userIds: ['a'] },
      });
    expect(reasonsOf(swap('cx1', 'wem', ['cx1']))).toEqual([['missing-prerequisite'], ['swap-incomplete']]);
    expect(reasonsOf(swap('cx2', 'sta', ['cx2', 'wem']))).toEqual([
      ['swap-incomplete'],
      ['required-by-other'],
    ]);
    expect(
      planBatch({ ...base, intent: { kind: 'swap', from: 'cx1', to: 'cx1', userIds: ['a'] } }).rows,
    ).toEqual([]);
  });

  it('exactly this list: adds the missing, removes the others, each if wanted', () => {
    const exact = (addMissing: boolean, removeOthers: boolean) =>
      planBatch({
        ...base,
        intent: {
          kind: 'exact',
          licenseId: 'cx1',
          userIds: ['a', 'c'],
          currentHolders: ['a', 'b'],
          addMissing,
          removeOthers,
        },
      }).rows.map(({ change, kind }) => [change.userId, change.action, kind]);
    expect(exact(true, true)).toEqual([
      ['a', 'add', 'already'],
      ['c', 'add', 'change'],
      ['b', 'remove', 'change'],
    ]);
    expect(exact(true, false)).toHaveLength(2);
    expect(exact(false, true)).toEqual([['b', 'remove', 'change']]);
  });
});

describe('what a plan tells besides', () => {
  it('stops removals where everybody is suddenly without licenses', () => {
    const one = plan([remove('a', 'cx1'), remove('b', 'cx1')], { a: [], b: [] });
    expect(one.stops).toEqual([{ kind: 'everyone-empty', people: 2 }]);
  });

  it('stops removals where a tenth of those asked for are missing', () => {
    const held = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`u${index}`, ['cx1']]));
    const changes = [...Object.keys(held), 'missing'].map((id) => remove(id, 'cx1'));
    const one = plan(changes, held);
    expect(one.stops).toEqual([{ kind: 'many-absent', absent: ['missing'], asked: 10 }]);
    expect(one.counts.change).toBe(0);
    expect(one.rows[0]?.reasons).toEqual([
      { kind: 'suspicious-read', severity: 'blocks', includable: false },
    ]);
    const fewer = plan([...changes, remove('one-more', 'cx1')], { ...held, 'one-more': ['cx1'] });
    expect(fewer.stops).toEqual([]);
  });

  it('what people lose though their roles grant it', () => {
    const grants = new Map([['a', new Set(['call:record:view', 'wem:plan:view'])]]);
    const one = plan(
      [remove('a', 'cx2'), remove('b', 'cx2')],
      { a: ['cx2', 'sta'], b: ['cx2', 'cx3'] },
      { grants },
    );
    expect(one.effects.get('a')).toEqual({
      lost: ['authorization:grant:add', 'call:record:view', 'chat:message:view'],
      gained: [],
      lostThoughGranted: ['call:record:view'],
    });
    expect(one.effects.get('b')).toEqual({ lost: [], gained: [], lostThoughGranted: null });
  });

  it('that automatic assignment may take a removal back', () => {
    const roles = [
      { id: 'r2', name: '' },
      { id: 'r1', name: '' },
    ];
    const one = plan(
      [remove('a', 'cx1'), remove('b', 'cx1')],
      { a: ['cx1'], b: ['cx1'] },
      {
        people: new Map([
          ['a', person('a', { roles })],
          ['b', person('b', { roles: [] })],
        ]),
        inferred: new Map([[roleSetKey(['r1', 'r2']), new Set(['cx1'])]]),
      },
    );
    expect(reasonsOf(one)).toEqual([['auto-assigned'], []]);
    expect(kindsOf(one)).toEqual(['change', 'change']);
  });

  it('asks for typed counts above the guards alone', () => {
    const people = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`u${index}`, ['cx1']]));
    const ids = Object.keys(people);
    const large = plan(
      [...ids.map((id) => add(id, 'sta')), ...ids.slice(0, 26).map((id) => remove(id, 'cx1'))],
      people,
    );
    expect(large.guards).toEqual({
      removesFrom: 26,
      addsFor: 101,
      typedCounts: { removesFrom: 26, addsFor: 101 },
      locksOut: false,
    });
    const small = plan(
      [...ids.slice(1).map((id) => add(id, 'sta')), ...ids.slice(0, 25).map((id) => remove(id, 'cx1'))],
      people,
    );
    expect(small.guards.typedCounts).toEqual({ removesFrom: null, addsFor: null });
  });
});
