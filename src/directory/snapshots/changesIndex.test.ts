import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPersonAt } from './changedPeople';
import { CHANGE_KINDS, type ChangeKind } from './changeKinds';
import { createChangesIndex } from './changesIndex';
import {
  CHANGE_SORT_FIELDS,
  type ChangedPerson,
  type ChangeFilter,
  type ChangeSort,
} from './changesQuestions';
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

const anySort: fc.Arbitrary<ChangeSort> = fc.record({
  field: fc.constantFrom(...CHANGE_SORT_FIELDS),
  descending: fc.boolean(),
});

/** By comparing each two. */
function slowSort(people: readonly ChangedPerson[], { field, descending }: ChangeSort): ChangedPerson[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const direction = descending ? -1 : 1;
  const byName = (a: ChangedPerson, b: ChangedPerson, way: number): number =>
    a.name === '' || b.name === ''
      ? Number(a.name === '') - Number(b.name === '')
      : compare(a.name, b.name) * way;
  return people.toSorted((a, b) =>
    field === 'name'
      ? byName(a, b, direction)
      : (a[field].length - b[field].length) * direction || byName(a, b, 1),
  );
}

describe('createChangesIndex', () => {
  it('finds and orders those whom a look at each would find, whatever was asked before', () => {
    const question = fc.record({ filter: anyFilter, sort: anySort });
    fc.assert(
      fc.property(anyComparison, fc.array(question, { minLength: 1, maxLength: 4 }), (comparison, asked) => {
        const index = createChangesIndex(comparison);
        for (const { filter, sort } of asked) {
          const found = everybody(comparison).filter((person) => isMatch(person, filter));
          expect(peopleOf(comparison, index.matching(filter))).toEqual(found);
          expect(peopleOf(comparison, index.inOrder(index.matching(filter), sort, 'en'))).toEqual(
            slowSort(found, sort),
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds as many as the figures by license tell', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const index = createChangesIndex(comparison);
        for (const { licenseId, gained, lost } of comparison.licenses) {
          const find = (kind: ChangeKind): number =>
            index.matching({ text: '', kinds: [kind], licenses: [licenseId] }).length;
          expect([find('gained'), find('lost')]).toEqual([gained, lost]);
        }
      }),
    );
  });

  it('orders anew in another language', () => {
    const people = ['Zoë', 'Ängel', 'Öberg', 'Bo'].map(
      (name, at) => [`${at}`, { name, state: 'active', licenses: ['a'] }] as const,
    );
    const comparison = compareSnapshots(
      snapshotOfPlain(new Map(), FACTS),
      snapshotOfPlain(new Map(people), FACTS),
    );
    const index = createChangesIndex(comparison);
    const names = (locale: string) =>
      peopleOf(
        comparison,
        index.inOrder(Int32Array.of(0, 1, 2, 3), { field: 'name', descending: false }, locale),
      ).map(({ name }) => name);
    expect(names('en')).toEqual(['Ängel', 'Bo', 'Öberg', 'Zoë']);
    expect(names('sv')).toEqual(['Bo', 'Zoë', 'Ängel', 'Öberg']);
    expect(names('en')).toEqual(['Ängel', 'Bo', 'Öberg', 'Zoë']);
  });
});
