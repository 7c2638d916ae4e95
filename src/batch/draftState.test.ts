import { describe, expect, test } from 'vitest';
import { EMPTY_WORKBENCH } from '../runs/workbench';
import { draftReducer, hasOtherChoices, intentOf, toBatchDraft, type BatchDraft } from './draftState';

const EMPTY: BatchDraft = {
  id: 'd',
  owner: { organizationId: 'o', adminId: 'a' },
  createdAt: 0,
  changedAt: 0,
  step: 'users',
  userIds: [],
  unresolvedText: '',
  intent: null,
  name: '',
  reason: '',
  ...EMPTY_WORKBENCH,
};

const withUsers = draftReducer(EMPTY, { type: 'addUsers', userIds: ['1', '2', '2'] });

describe('draftReducer', () => {
  test('folds people who are added twice', () => {
    expect(withUsers.userIds).toEqual(['1', '2']);
    expect(draftReducer(withUsers, { type: 'addUsers', userIds: ['1'] })).toBe(withUsers);
  });

  test('keeps what was chosen in one kind of change for when the admin comes back to it', () => {
    const chosen = draftReducer(withUsers, {
      type: 'chooseLicenses',
      licenses: { kind: 'assign', add: ['x'], remove: [] },
    });
    const swapped = draftReducer(chosen, { type: 'chooseKind', kind: 'swap' });
    expect(swapped.licenses).toEqual({ kind: 'swap', from: null, to: null });
    const back = draftReducer(swapped, { type: 'chooseKind', kind: 'assign' });
    expect(back.licenses).toEqual({ kind: 'assign', add: ['x'], remove: [] });
    expect(back.laidAside).toEqual([{ kind: 'swap', from: null, to: null }]);
  });

  test('forgets decisions about a plan whose question has changed', () => {
    const decided = draftReducer(draftReducer(withUsers, { type: 'include', keys: ['k'], include: true }), {
      type: 'typeCount',
      of: 'addsFor',
      text: '101',
    });
    expect(decided.includeAnyway).toEqual(['k']);
    const changed = draftReducer(decided, {
      type: 'chooseLicenses',
      licenses: { kind: 'assign', add: ['x'], remove: [] },
    });
    expect(changed.includeAnyway).toEqual([]);
    expect(changed.typed.addsFor).toBe('');
  });

  test('asks for the count again once the number of people has changed', () => {
    const typed = draftReducer(withUsers, { type: 'typeCount', of: 'addsFor', text: '2' });
    expect(draftReducer(typed, { type: 'addUsers', userIds: ['3'] }).typed.addsFor).toBe('');
    expect(draftReducer(typed, { type: 'removeUsers', userIds: new Set(['1']) }).typed.addsFor).toBe('');
  });

  test('takes a person’s named and accepted changes away with the person', () => {
    const changes = ['1', '2'].map((userId) => ({ userId, licenseId: 'x', action: 'add' as const }));
    const named = draftReducer(
      draftReducer(withUsers, { type: 'chooseLicenses', licenses: { kind: 'changes', changes } }),
      { type: 'acceptOffer', changes },
    );
    const left = draftReducer(named, { type: 'removeUsers', userIds: new Set(['1']) });
    expect(left.userIds).toEqual(['2']);
    expect(left.licenses).toEqual({ kind: 'changes', changes: changes.slice(1) });
    expect(left.extraChanges).toEqual(changes.slice(1));
  });
});

describe('wanted states', () => {
  const changes = [{ userId: '9', licenseId: 'x', action: 'add' as const }];
  const planned = draftReducer(EMPTY, { type: 'planStates', changes });

  test('become the draft’s changes, which a later comparison replaces', () => {
    expect([planned.userIds, planned.intent]).toEqual([['9'], { kind: 'changes', changes }]);
    expect(hasOtherChoices(planned)).toBe(false);
    expect(draftReducer(planned, { type: 'planStates', changes: [] }).userIds).toEqual([]);
  });

  test('take the place of nothing that was chosen otherwise', () => {
    expect(hasOtherChoices(EMPTY)).toBe(false);
    expect(hasOtherChoices(withUsers)).toBe(true);
    expect(hasOtherChoices(draftReducer(planned, { type: 'chooseKind', kind: 'assign' }))).toBe(true);
  });

  test('keep what was typed and decided', () => {
    const typed = draftReducer(planned, { type: 'wantStates', change: { text: 'a;x', removes: true } });
    expect(typed.states).toMatchObject({ text: 'a;x', removes: true, isPlanned: true });
  });
});

describe('intentOf', () => {
  test('is nothing while something of the question is open', () => {
    const draft = (licenses: BatchDraft['licenses']) => intentOf({ licenses, userIds: ['1'] }, []);
    expect(draft({ kind: 'assign', add: [], remove: [] })).toBeNull();
    expect(draft({ kind: 'swap', from: 'x', to: null })).toBeNull();
    expect(draft({ kind: 'swap', from: 'x', to: 'x' })).toBeNull();
    expect(draft({ kind: 'exact', licenseId: 'x', addMissing: false, removeOthers: false })).toBeNull();
    expect(draft({ kind: 'changes', changes: [] })).toBeNull();
  });

  test('carries the holders of the moment into an exact list', () => {
    const licenses = { kind: 'exact', licenseId: 'x', addMissing: true, removeOthers: true } as const;
    expect(intentOf({ licenses, userIds: ['1'] }, ['2'])).toEqual({
      kind: 'exact',
      licenseId: 'x',
      userIds: ['1'],
      currentHolders: ['2'],
      addMissing: true,
      removeOthers: true,
    });
  });
});

describe('toBatchDraft', () => {
  test('takes over what another page has chosen', () => {
    const { userIds, licenses } = toBatchDraft(
      { ...EMPTY, userIds: ['1'], intent: { kind: 'assign', userIds: [], add: ['x'], remove: [] } },
      undefined,
    );
    expect(userIds).toEqual(['1']);
    expect(licenses).toEqual({ kind: 'assign', add: ['x'], remove: [] });
  });

  test('finds the people of named changes', () => {
    const changes = [{ userId: '9', licenseId: 'x', action: 'remove' as const }];
    expect(toBatchDraft({ ...EMPTY, intent: { kind: 'changes', changes } }, undefined).userIds).toEqual([
      '9',
    ]);
  });
});
