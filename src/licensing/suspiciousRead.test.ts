import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LicenseId, LicensesOfUser, UserId } from './model';
import { lostEverything, suspicionsOf } from './suspiciousRead';
import { anyRead, holding } from './testing/arbitraries';

const ABSENT: LicensesOfUser = { kind: 'absent' };
const UNREADABLE: LicensesOfUser = { kind: 'unreadable' };

const readOf = (of: Readonly<Record<UserId, LicensesOfUser>>) => new Map(Object.entries(of));

describe('a read', () => {
  it('of nobody is not suspicious', () => {
    expect(suspicionsOf([], new Map())).toEqual([]);
  });

  it('that shows what people hold is believed', () => {
    expect(suspicionsOf(['a', 'b'], readOf({ a: holding('x'), b: holding() }))).toEqual([]);
  });

  it('is not believed where anybody’s answer can’t be understood', () => {
    expect(suspicionsOf(['a', 'b'], readOf({ a: holding('x'), b: UNREADABLE }))).toEqual([
      { kind: 'unreadable', userIds: ['b'] },
    ]);
  });

  it('is not believed where a tenth are missing, left out or never answered', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `u${index}`);
    const whole = new Map(ids.map((id): [UserId, LicensesOfUser] => [id, holding('x')]));
    const oneLess = new Map(whole).set('u3', ABSENT);
    expect(suspicionsOf(ids, oneLess)).toEqual([]);
    const twoLess = new Map(oneLess);
    twoLess.delete('u7');
    expect(suspicionsOf(ids, twoLess)).toEqual([{ kind: 'many-absent', absent: ['u3', 'u7'], asked: 20 }]);
  });

  it('is not believed where nobody who was told of holds anything, and counts those told of', () => {
    const read = readOf({ a: holding(), b: holding(), c: ABSENT, d: UNREADABLE });
    expect(suspicionsOf(['a', 'b', 'c', 'd'], read)).toEqual([
      { kind: 'unreadable', userIds: ['d'] },
      { kind: 'many-absent', absent: ['c'], asked: 4 },
      { kind: 'everyone-empty', people: 2 },
    ]);
  });

  it('that tells of nobody says only that they are missing', () => {
    expect(suspicionsOf(['a'], readOf({ a: ABSENT })).map(({ kind }) => kind)).toEqual(['many-absent']);
    expect(suspicionsOf(['a'], readOf({ a: UNREADABLE })).map(({ kind }) => kind)).toEqual(['unreadable']);
  });

  it('is suspected as a slow count would', () => {
    fc.assert(
      fc.property(anyRead(), fc.subarray(['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'admin']), (read, asked) => {
        const of = (kind: LicensesOfUser['kind']) =>
          asked.filter((id) => (read.get(id) ?? ABSENT).kind === kind).length;
        const held = asked.flatMap((id) => {
          const one = read.get(id);
          return one?.kind === 'known' ? [...one.licenses] : [];
        });
        const kinds = suspicionsOf(asked, read).map(({ kind }) => kind);
        expect(kinds.includes('unreadable')).toBe(of('unreadable') > 0);
        expect(kinds.includes('many-absent')).toBe(of('absent') > 0 && of('absent') * 10 >= asked.length);
        expect(kinds.includes('everyone-empty')).toBe(of('known') > 0 && held.length === 0);
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
    );
  });
});

describe('a read after a send', () => {
  const expected = (of: Readonly<Record<UserId, readonly LicenseId[]>>) =>
    new Map(Object.entries(of).map(([id, licenses]) => [id, new Set(licenses)]));

  it('is not believed where nobody holds anything, though two people were to keep licenses', () => {
    const empty = readOf({ a: holding(), b: holding(), c: holding() });
    expect(lostEverything(empty, expected({ a: ['x'], b: ['y'], c: [] }))).toBe(true);
    expect(lostEverything(new Map(), expected({ a: ['x'], b: ['y'] }))).toBe(true);
  });

  it('may be true of one person, or of people who were to keep nothing', () => {
    const empty = readOf({ a: holding(), b: holding() });
    expect(lostEverything(empty, expected({ a: ['x'], b: [] }))).toBe(false);
    expect(lostEverything(empty, expected({}))).toBe(false);
  });

  it('is believed where anybody holds anything', () => {
    const read = readOf({ a: holding(), b: holding(), c: holding('z') });
    expect(lostEverything(read, expected({ a: ['x'], b: ['y'], c: [] }))).toBe(false);
  });
});
