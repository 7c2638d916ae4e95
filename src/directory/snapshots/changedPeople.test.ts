import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPersonAt, changesToRestore, matchingRows, selectedRows, sortRows } from './changedPeople';
import { CHANGE_KINDS, type ChangeKind } from './changeKinds';
import type { ChangedPerson, ChangeFilter } from './changesQuestions';
import type { Comparison } from './Comparison';
import { compareSnapshots } from './compareSnapshots';
import { licensesIn } from './setPairs';
import { anyFacts, anyOrganization, FACTS, snapshotOfPlain } from './testing/plainOrganization';

const anyComparison = fc
  .tuple(anyOrganization, anyFacts, anyOrganization, anyFacts)
  .map(([before, fromFacts, after, toFacts]) =>
    compareSnapshots(snapshotOfPlain(before, fromFacts), snapshotOfPlain(after, toFacts)),
  );

const anyFilter: fc.Arbitrary<ChangeFilter> = fc.record({
  text: fc.constantFrom('', '', ' ', 'ann', 'EMILE', 'zoe 10', 'u-', 'no such'),
  kinds: fc.subarray([...CHANGE_KINDS]),
  licenses: fc.subarray(['a', 'b', 'c', 'nobody-holds-it'], { maxLength: 2 }),
});

const peopleOf = (comparison: Comparison, rows: Iterable<number>): ChangedPerson[] =>
  [...rows].map((row) => changedPersonAt(comparison, row));
const everybody = (comparison: Comparison): ChangedPerson[] =>
  peopleOf(comparison, Array(comparison.size).keys());

function concerns(person: ChangedPerson, kind: ChangeKind, licenseId: string): boolean {
  const [had, has] = [licensesIn(person.before), licensesIn(person.after)];
  if (kind === 'gained') return person.gained.includes(licenseId);
  if (kind === 'lost') return person.lost.includes(licenseId);
  if (kind === 'came') return has.includes(licenseId);
  if (kind === 'left') return had.includes(licenseId);
  return had.includes(licenseId) || has.includes(licenseId);
}

function isMatch(person: ChangedPerson, { text, kinds, licenses }: ChangeFilter): boolean {
  const wanted = kinds.length > 0 ? kinds : CHANGE_KINDS.filter((kind) => kind !== 'notComparable');
  const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    person.kinds.some(
      (kind) =>
        wanted.includes(kind) &&
        (licenses.length === 0 || licenses.some((licenseId) => concerns(person, kind, licenseId))),
    ) &&
    plain(text)
      .split(' ')
      .every((word) => plain(`${person.name}\n${person.userId}`).includes(word))
  );
}

describe('matchingRows', () => {
  it('finds those whom a look at each would find', () => {
    fc.assert(
      fc.property(anyComparison, anyFilter, (comparison, filter) => {
        expect(peopleOf(comparison, matchingRows(comparison, filter))).toEqual(
          everybody(comparison).filter((person) => isMatch(person, filter)),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('finds as many as the figures by license tell', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        for (const { licenseId, gained, lost } of comparison.licenses) {
          const find = (kind: ChangeKind): number =>
            matchingRows(comparison, { text: '', kinds: [kind], licenses: [licenseId] }).length;
          expect([find('gained'), find('lost')]).toEqual([gained, lost]);
        }
      }),
    );
  });
});

describe('sortRows', () => {
  it('keeps everybody, in an order that holds for each two neighbours', () => {
    fc.assert(
      fc.property(anyComparison, fc.boolean(), (comparison, descending) => {
        const rows = Int32Array.from({ length: comparison.size }, (_, row) => row);
        const byName = sortRows(comparison, rows, { field: 'name', descending }, 'en');
        expect([...byName].toSorted((a, b) => a - b)).toEqual([...rows]);
        const names = peopleOf(comparison, byName).map(({ name }) => name);
        const named = names.filter((name) => name !== '');
        expect(names.slice(0, named.length)).toEqual(named);
        const { compare } = new Intl.Collator('en', { numeric: true });
        const direction = descending ? -1 : 1;
        for (const [at, name] of named.slice(1).entries()) {
          expect(compare(named[at] ?? '', name) * direction).toBeLessThanOrEqual(0);
        }
        const byLost = sortRows(comparison, rows, { field: 'lost', descending }, 'en');
        const lost = peopleOf(comparison, byLost).map((person) => person.lost.length);
        expect(lost).toEqual(lost.toSorted((a, b) => (a - b) * direction));
      }),
    );
  });
});

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
  const all = selectedRows(comparison, {
    kind: 'matching',
    filter: { text: '', kinds: [], licenses: [] },
  });

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
    const chosen = selectedRows(comparison, { kind: 'chosen', userIds: ['2', '3', 'no such'] });
    expect(peopleOf(comparison, chosen).map(({ userId, kinds }) => [userId, kinds])).toEqual([
      ['2', ['lost', 'left']],
      ['3', ['gained']],
    ]);
  });
});
