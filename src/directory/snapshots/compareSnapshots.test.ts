import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPersonAt } from './changedPeople';
import { CHANGE_KINDS } from './changeKinds';
import { compareSnapshots } from './compareSnapshots';
import { figuresOf } from './snapshotOf';
import {
  anyFacts,
  anyOrganization,
  FACTS,
  snapshotOfPlain,
  type PlainOrganization,
} from './testing/plainOrganization';
import { slowPerson } from './testing/slowComparison';

const anySide = fc.tuple(anyOrganization, anyFacts);

const holdersOf = (plain: PlainOrganization, licenseId: string): number =>
  [...plain.values()].filter(({ licenses }) => licenses?.includes(licenseId)).length;

describe('compareSnapshots', () => {
  it('says of everybody what the slow, obvious comparison says', () => {
    fc.assert(
      fc.property(anySide, anySide, (before, after) => {
        const comparison = compareSnapshots(snapshotOfPlain(...before), snapshotOfPlain(...after));
        const ids = [...new Set([...before[0].keys(), ...after[0].keys()])].sort();
        const slow = ids
          .map((userId) => ({ userId, ...slowPerson(userId, before, after) }))
          .filter(({ kinds }) => kinds.size > 0);
        const fast = Array.from({ length: comparison.size }, (_, row) => changedPersonAt(comparison, row));

        expect(
          fast.map(({ userId, kinds, gained, lost }) => ({ userId, kinds: new Set(kinds), gained, lost })),
        ).toEqual(slow);
        for (const kind of CHANGE_KINDS) {
          expect(comparison.counts[kind]).toBe(slow.filter(({ kinds }) => kinds.has(kind)).length);
        }
        expect(comparison.unchanged).toBe(ids.length - slow.length);
        expect(comparison.changed).toBe(
          slow.filter(({ kinds }) => [...kinds].some((kind) => kind !== 'notComparable')).length,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("tells of each license's holders what adds up", () => {
    fc.assert(
      fc.property(anySide, anySide, (before, after) => {
        const comparison = compareSnapshots(snapshotOfPlain(...before), snapshotOfPlain(...after));
        const people = Array.from({ length: comparison.size }, (_, row) => changedPersonAt(comparison, row));
        for (const one of comparison.licenses) {
          expect(one.before).toBe(holdersOf(before[0], one.licenseId));
          expect(one.after).toBe(holdersOf(after[0], one.licenseId));
          expect(one.after - one.before).toBe(one.gained - one.lost + one.untoldBefore - one.untoldAfter);
          expect(one.gained).toBe(people.filter(({ gained }) => gained.includes(one.licenseId)).length);
          expect(one.lost).toBe(people.filter(({ lost }) => lost.includes(one.licenseId)).length);
        }
        const told = new Set(comparison.licenses.map(({ licenseId }) => licenseId));
        const held = [...before[1].named, ...after[1].named];
        for (const [plain] of [before, after]) {
          for (const { licenses } of plain.values()) held.push(...(licenses ?? []));
        }
        expect(told).toEqual(new Set(held));
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing between a reading and the same in another order', () => {
    fc.assert(
      fc.property(anyOrganization, (plain) => {
        const turned = new Map([...plain].reverse());
        expect(snapshotOfPlain(turned)).toEqual(snapshotOfPlain(plain));
        const { changed, counts, unchanged } = compareSnapshots(
          snapshotOfPlain(plain),
          snapshotOfPlain(turned),
        );
        const untold = [...plain.values()].filter(({ licenses }) => licenses === null).length;
        expect({ changed, notComparable: counts.notComparable, unchanged }).toEqual({
          changed: 0,
          notComparable: untold,
          unchanged: plain.size - untold,
        });
      }),
    );
  });

  it('turns round when the two are', () => {
    fc.assert(
      fc.property(anySide, anySide, (before, after) => {
        const there = compareSnapshots(snapshotOfPlain(...before), snapshotOfPlain(...after)).counts;
        const back = compareSnapshots(snapshotOfPlain(...after), snapshotOfPlain(...before)).counts;
        expect(back).toEqual({
          ...there,
          gained: there.lost,
          lost: there.gained,
          came: there.left,
          left: there.came,
        });
      }),
    );
  });

  it('says why it is to be read with care', () => {
    const one = snapshotOfPlain(new Map(), {
      ...FACTS,
      takenAt: 2,
      people: 'forbidden',
      mayBeIncomplete: true,
    });
    const other = snapshotOfPlain(new Map(), {
      ...FACTS,
      takenAt: 1,
      admin: { id: 'second', name: '' },
      organization: { id: 'other', name: '' },
    });
    expect(compareSnapshots(one, other).caveats).toEqual([
      { kind: 'otherOrganization' },
      { kind: 'otherAdmin' },
      { kind: 'incomplete', side: 'from' },
      { kind: 'forbidden', side: 'from' },
      { kind: 'reversed' },
    ]);
    expect(compareSnapshots(other, { ...other, takenAt: 3 }).caveats).toEqual([]);
  });

  it('counts members', () => {
    const plain: PlainOrganization = new Map([
      ['1', { name: '', state: 'active', licenses: ['a'] }],
      ['2', { name: '', state: 'active', licenses: [] }],
      ['3', { name: '', state: 'nobody', licenses: null }],
    ]);
    expect(figuresOf(snapshotOfPlain(plain))).toEqual({ members: 3, licensed: 1, untold: 1 });
  });
});
