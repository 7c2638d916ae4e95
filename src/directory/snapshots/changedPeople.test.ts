import { describe, expect, it } from 'vitest';
import { changedPersonAt, changesToRestore, rowsOfPeople } from './changedPeople';
import type { ChangedPerson } from './changesQuestions';
import type { Comparison } from './Comparison';
import { compareSnapshots } from './compareSnapshots';
import { FACTS, snapshotOfPlain } from './testing/plainOrganization';

const peopleOf = (comparison: Comparison, rows: Iterable<number>): ChangedPerson[] =>
  [...rows].map((row) => changedPersonAt(comparison, row));
describe('changesToRestore', () => {
  const before = new Map([
    ['1', { name: 'Ann', state: 'active', licenses: ['a', 'b'] }],
    ['2', { name: 'Bo', state: 'active', licenses: ['a'] }],
    ['3', { name: 'Cy', state: 'active', licenses: [] }],
  ] as const);
  const after = new Map([
    ['1', { name: 'Ann', state: 'active', licenses: [] }],
    ['3', { name: 'Cy', state: 'active', licenses: ['c'] }],
  ] as const);
  const comparison = compareSnapshots(snapshotOfPlain(before, FACTS), snapshotOfPlain(after, FACTS));
  const all = rowsOfPeople(comparison, ['1', '2', '3']);

  it('gives back what people lost who are still there', () => {
    expect(changesToRestore(comparison, all, [])).toEqual([
      { userId: '1', licenseId: 'a', action: 'add' },
      { userId: '1', licenseId: 'b', action: 'add' },
    ]);
  });

  it('gives back the named licenses alone', () => {
    expect(changesToRestore(comparison, all, ['b', 'c'])).toEqual([
      { userId: '1', licenseId: 'b', action: 'add' },
    ]);
  });

  it('takes those chosen by id', () => {
    const chosen = rowsOfPeople(comparison, ['2', '3', 'no such']);
    expect(peopleOf(comparison, chosen).map(({ userId, kinds }) => [userId, kinds])).toEqual([
      ['2', ['lost', 'left']],
      ['3', ['gained']],
    ]);
  });
});
