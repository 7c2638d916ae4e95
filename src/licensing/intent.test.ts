import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeKey } from './change';
import { concernedLicenses, concernedUsers, wantedChanges, type BatchIntent } from './intent';
import { anyIntent } from './testing/arbitraries';
import { add, remove } from './testing/planning';

describe('an intent', () => {
  it('assigns and removes for everyone named, grouped by person', () => {
    const intent: BatchIntent = { kind: 'assign', userIds: ['u', 'v', 'u'], add: ['a'], remove: ['b', 'c'] };
    expect(wantedChanges(intent)).toEqual([
      add('u', 'a'),
      remove('u', 'b'),
      remove('u', 'c'),
      add('v', 'a'),
      remove('v', 'b'),
      remove('v', 'c'),
    ]);
    expect(concernedLicenses(intent)).toEqual(['a', 'b', 'c']);
  });

  it('swaps one for the other, and nothing where both are the same', () => {
    const intent: BatchIntent = { kind: 'swap', from: 'a', to: 'b', userIds: ['u'] };
    expect(wantedChanges(intent)).toEqual([add('u', 'b'), remove('u', 'a')]);
    expect(concernedLicenses(intent)).toEqual(['a', 'b']);
    expect(wantedChanges({ ...intent, to: 'a' })).toEqual([]);
    expect(concernedLicenses({ ...intent, to: 'a' })).toEqual(['a']);
  });

  it('makes it exactly a list: each half only where it is wanted', () => {
    const intent = {
      kind: 'exact' as const,
      licenseId: 'a',
      userIds: ['u', 'v'],
      currentHolders: ['v', 'w'],
      addMissing: true,
      removeOthers: true,
    };
    expect(wantedChanges(intent)).toEqual([add('u', 'a'), add('v', 'a'), remove('w', 'a')]);
    expect(wantedChanges({ ...intent, addMissing: false })).toEqual([remove('w', 'a')]);
    expect(wantedChanges({ ...intent, removeOthers: false })).toEqual([add('u', 'a'), add('v', 'a')]);
    expect(concernedLicenses(intent)).toEqual(['a']);
  });

  it('of named changes keeps the first of those that are the same', () => {
    const first = add('u', 'a');
    const wanted = wantedChanges({ kind: 'changes', changes: [first, remove('u', 'a'), add('u', 'a')] });
    expect(wanted).toEqual([first, remove('u', 'a')]);
    expect(wanted[0]).toBe(first);
    expect(concernedLicenses({ kind: 'changes', changes: [first, add('v', 'b'), add('v', 'a')] })).toEqual([
      'a',
      'b',
    ]);
  });

  it('concerns the very list of people that it names, where nobody repeats', () => {
    const userIds = ['u', 'v'];
    const assign: BatchIntent = { kind: 'assign', userIds, add: ['a'], remove: [] };
    expect(concernedUsers(assign)).toBe(userIds);
    expect(concernedUsers({ kind: 'swap', from: 'a', to: 'b', userIds })).toBe(userIds);
    expect(concernedUsers({ ...assign, userIds: ['u', 'v', 'u'] })).toEqual(userIds);
    expect(concernedUsers({ ...assign, add: [] })).toEqual([]);
  });

  it('of any kind wants each change once, of people and licenses that it names', () => {
    fc.assert(
      fc.property(anyIntent(), (intent) => {
        const wanted = wantedChanges(intent);
        expect(new Set(wanted.map(changeKey)).size).toBe(wanted.length);
        expect(new Set(concernedUsers(intent))).toEqual(new Set(wanted.map(({ userId }) => userId)));
        expect(new Set(concernedUsers(intent)).size).toBe(concernedUsers(intent).length);
        const named = concernedLicenses(intent);
        expect(new Set(named).size).toBe(named.length);
        for (const { licenseId } of wanted) expect(named).toContain(licenseId);
      }),
    );
  });
});
