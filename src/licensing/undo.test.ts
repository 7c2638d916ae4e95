import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInEffect } from './change';
import type { LicenseChange, LicenseId, LicensesOfUser, UserId } from './model';
import { consistentChanges, wholeRead } from './testing/arbitraries';
import { changesToRetry, undoRun } from './undo';
import type { ChangeResult, Verdict } from './verdict';

const result = (change: LicenseChange, verdict: Verdict, words: readonly string[] = []): ChangeResult => ({
  change,
  verdict,
  answer: verdict === 'notSent' || verdict === 'already' ? 'none' : 'yes',
  words,
  before: null,
  after: null,
  sentAt: [],
  notSent: null,
});

type State = Map<UserId, Set<LicenseId>>;

function stateOf(read: ReadonlyMap<UserId, LicensesOfUser>): State {
  return new Map([...read].map(([id, one]) => [id, new Set(one.kind === 'known' ? one.licenses : [])]));
}

function perform(state: State, changes: readonly LicenseChange[]): void {
  for (const { userId, licenseId, action } of changes) {
    if (action === 'add') state.get(userId)?.add(licenseId);
    else state.get(userId)?.delete(licenseId);
  }
}

const readOf = (state: State): Map<UserId, LicensesOfUser> =>
  new Map([...state].map(([id, licenses]) => [id, { kind: 'known', licenses: new Set(licenses) }]));

/** Runs changes against a state: what was so already stays, the rest is applied or refused. */
function run(state: State, changes: readonly LicenseChange[], refused: ReadonlySet<number>): ChangeResult[] {
  return changes.map((change, index) => {
    if (isInEffect(change, state.get(change.userId) ?? new Set())) return result(change, 'already');
    if (refused.has(index)) return result(change, 'refused', ['NO']);
    perform(state, [change]);
    return result(change, 'applied', ['OK']);
  });
}

const anyRun = () =>
  fc.record({ read: wholeRead(), changes: consistentChanges(), refused: fc.uniqueArray(fc.nat(30)) });

describe('undoing a run', () => {
  it('brings back what was before it', () => {
    fc.assert(
      fc.property(anyRun(), ({ read, changes, refused }) => {
        const state = stateOf(read);
        const results = run(state, changes, new Set(refused));
        perform(state, undoRun(results, readOf(state)).changes);
        expect(state).toEqual(stateOf(read));
      }),
    );
  });

  it('leaves alone what others changed since, and accounts for every change once', () => {
    fc.assert(
      fc.property(anyRun(), consistentChanges(), ({ read, changes, refused }, others) => {
        const state = stateOf(read);
        const results = run(state, changes, new Set(refused));
        perform(state, others);
        const undo = undoRun(results, readOf(state));
        expect(undo.changes.length + undo.leftAlone.length).toBe(changes.length);
        for (const { userId, licenseId, action } of undo.changes) {
          expect(state.get(userId)?.has(licenseId)).toBe(action === 'remove');
        }
        for (const { change, reason } of undo.leftAlone) {
          const isApplied = results.find((one) => one.change === change)?.verdict === 'applied';
          const isInEffectNow = isInEffect(change, state.get(change.userId) ?? new Set());
          expect(reason).toBe(isApplied ? 'changed-since' : 'not-applied');
          expect(isApplied && isInEffectNow).toBe(false);
        }
      }),
    );
  });

  it('leaves alone whom it can’t read, and goes from the last change to the first', () => {
    const change = (userId: string): LicenseChange => ({ userId, licenseId: 'cx1', action: 'add' });
    const results = ['a', 'b', 'c', 'd'].map((id) => result(change(id), 'applied'));
    const undo = undoRun(
      results,
      new Map<UserId, LicensesOfUser>([
        ['a', { kind: 'known', licenses: new Set(['cx1']) }],
        ['b', { kind: 'unreadable' }],
        ['c', { kind: 'known', licenses: new Set(['cx1']) }],
      ]),
    );
    expect(undo.changes.map(({ userId, action }) => [userId, action])).toEqual([
      ['c', 'remove'],
      ['a', 'remove'],
    ]);
    expect(undo.leftAlone.map(({ reason }) => reason)).toEqual(['not-readable', 'not-readable']);
  });
});

describe('retrying a run', () => {
  const change = (userId: string): LicenseChange => ({ userId, licenseId: 'cx1', action: 'add' });
  const results = [
    result(change('a'), 'applied', ['OK']),
    result(change('b'), 'already'),
    result(change('c'), 'refused', ['CONFLICT']),
    result(change('d'), 'refused', ['USER_NOT_FOUND']),
    result(change('e'), 'notInEffect', ['OK']),
    result(change('f'), 'notSent'),
    result(change('g'), 'unknown'),
  ];

  it('takes what failed', () => {
    expect(changesToRetry(results).map(({ userId }) => userId)).toEqual(['c', 'd', 'e', 'f', 'g']);
  });

  it('takes what failed with one word alone', () => {
    expect(changesToRetry(results, 'CONFLICT').map(({ userId }) => userId)).toEqual(['c']);
  });
});
