import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERMISSION_USES } from '../../licensing/permissionUse';
import { person as personWith } from '../../licensing/testing/arbitraries';
import type { OrganizationMember } from '../OrganizationReading';
import { createColumnsBuilder, type ColumnsBuilder } from './columnsBuilder';
import { createMemberIndex, type IndexOptions } from './memberIndex';
import {
  MEMBER_SORT_FIELDS,
  NO_FILTER,
  type MemberFilter,
  type MembersAnswer,
  type MembersQuestion,
} from './questions';
import { rowOf } from './rowOf';
import { filter, NOW, person, question, selection, told, type Told } from './testing/arbitraryOrganization';
import { madeUpUse, slowAnswer, slowSelection, slowSort } from './testing/slowMembers';

const usesOf = ({ columns }: ColumnsBuilder): IndexOptions => ({
  now: () => NOW,
  permissionUses: () =>
    Uint8Array.from(columns.userIds, (userId) => PERMISSION_USES.indexOf(madeUpUse(userId))),
});

function personNamed(id: string, name: string) {
  return personWith(id, { name });
}

function ask(some: Partial<MemberFilter>, more: Partial<MembersQuestion> = {}): MembersQuestion {
  return {
    filter: { ...NO_FILTER, ...some },
    sort: { field: 'name', descending: false },
    locale: 'en',
    page: 0,
    pageSize: 100,
    ...more,
  };
}

function tell(builder: ColumnsBuilder, one: Told): void {
  if (one.kind === 'people') builder.addPeople(one.people);
  else builder.addAssignments(one.assignments);
}

function membersOf({ columns }: ColumnsBuilder): OrganizationMember[] {
  return Array.from({ length: columns.size }, (_, place) => rowOf(columns, place));
}

/** Lists of facets come in no particular order. */
function comparable(answer: MembersAnswer) {
  const { divisions, ...facets } = answer.facets;
  return {
    ...answer,
    facets: { ...facets, divisions: divisions.toSorted((a, b) => (a.id < b.id ? -1 : 1)) },
  };
}

describe('createMemberIndex', () => {
  it('answers as the plain way does, whatever is told between the questions', () => {
    const step = fc.record({ told, questions: fc.array(question, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), fc.boolean(), (steps, seals) => {
        const builder = createColumnsBuilder();
        const index = createMemberIndex(builder, usesOf(builder));
        for (const [number, { told: one, questions }] of steps.entries()) {
          tell(builder, one);
          if (seals && number === steps.length - 1) builder.seal(true);
          for (const asked of questions) {
            const expected = slowAnswer(membersOf(builder), asked, NOW);
            expect(comparable(index.ask(asked))).toEqual(comparable(expected));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('selects as the plain way does', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 4 }), question, selection, (pages, asked, chosen) => {
        const builder = createColumnsBuilder();
        for (const page of pages) tell(builder, page);
        const index = createMemberIndex(builder, usesOf(builder));
        const members = membersOf(builder);
        const expected = slowSelection(members, chosen, NOW);
        expect(new Set(index.selectIds(chosen))).toEqual(expected);
        expect(index.selectIds(chosen)).toHaveLength(expected.size);

        const ordered = slowSort(members, asked.sort, asked.locale).filter(({ userId }) =>
          expected.has(userId),
        );
        const places = index.selectPlaces(chosen, asked.sort, asked.locale);
        expect(Array.from(places, (place) => builder.columns.userIds[place])).toEqual(
          ordered.map(({ userId }) => userId),
        );

        const plain = slowAnswer(members, { ...asked, page: 0, pageSize: 100 }, NOW);
        expect(index.ask({ ...asked, selection: chosen }).selected).toEqual({
          userIds: slowAnswer(members, asked, NOW)
            .rows.map(({ userId }) => userId)
            .filter((id) => expected.has(id)),
          matching: plain.rows.filter(({ userId }) => expected.has(userId)).length,
          total: expected.size,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('narrows down while a word is typed as if it had been typed at once', () => {
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 12 }),
        filter,
        fc.string({ maxLength: 6 }),
        (people, base, typed) => {
          const builder = createColumnsBuilder();
          builder.addPeople(people);
          const typing = createMemberIndex(builder, usesOf(builder));
          for (let end = 0; end <= typed.length; end += 1) {
            const asked = ask({ ...base, text: typed.slice(0, end) });
            const atOnce = createMemberIndex(builder, usesOf(builder));
            expect(typing.ask(asked)).toEqual(atOnce.ask(asked));
          }
        },
      ),
    );
  });

  it('finds a part of name, e-mail, id or division, accents and case aside', () => {
    const builder = createColumnsBuilder();
    builder.addPeople([
      {
        id: 'AB-1',
        name: 'Zoë Ångström',
        email: 'ZA@example.org',
        title: null,
        department: null,
        state: 'active',
        division: { id: 'd', name: 'Genève' },
        roles: null,
        dateLastLogin: null,
      },
    ]);
    const index = createMemberIndex(builder);
    const finds = (text: string): boolean => index.ask(ask({ text })).matching === 1;
    for (const text of ['zoe', 'NGSTR', 'za@ex', 'b-1', 'geneve', 'angstrom zoe gen']) {
      expect([text, finds(text)]).toEqual([text, true]);
    }
    expect(finds('zoe paris')).toBe(false);
  });

  it('answers the same after preparing, in whatever moment people are told anew', () => {
    fc.assert(
      fc.property(
        fc.array(told, { minLength: 2, maxLength: 5 }),
        fc.nat(3),
        question,
        (pages, when, asked) => {
          const builder = createColumnsBuilder();
          const index = createMemberIndex(builder, usesOf(builder));
          for (const [number, page] of pages.entries()) {
            tell(builder, page);
            if (number === when) for (const _ of index.prepare()) continue;
          }
          expect(comparable(index.ask(asked))).toEqual(
            comparable(slowAnswer(membersOf(builder), asked, NOW)),
          );
        },
      ),
    );
  });

  it('takes the people of a finding from whoever knows them', () => {
    const builder = createColumnsBuilder();
    builder.addAssignments([
      { id: 'a', licenses: [] },
      { id: 'b', licenses: [] },
    ]);
    const index = createMemberIndex(builder, {
      findingMask: (key) => (key === 'known' ? Uint8Array.of(0, 1) : null),
    });
    expect(index.ask(ask({ finding: 'known' })).rows.map(({ userId }) => userId)).toEqual(['b']);
    expect(index.ask(ask({ finding: 'other' })).matching).toBe(0);
  });

  it('keeps everybody in sight while an order may lag behind, and is exact again after', () => {
    const builder = createColumnsBuilder();
    let isGrowing = true;
    const index = createMemberIndex(builder, { isGrowing: () => isGrowing });
    const ids = (): string[] => index.ask(ask({})).rows.map(({ userId }) => userId);
    const people = Array.from({ length: 20 }, (_, place) => personNamed(`p${place}`, `Name ${100 - place}`));
    builder.addPeople(people);
    const before = people.map(({ id }) => id).toReversed();
    expect(ids()).toEqual(before);
    builder.addPeople([personNamed('first', 'Ada')]);
    expect(ids()).toEqual([...before, 'first']);
    builder.addPeople([personNamed('last', 'Zoë')]);
    expect(ids()).toEqual(['first', ...before, 'last']);
    builder.addPeople([personNamed('p0', 'Aaron')]);
    expect(ids()).toEqual(['first', ...before, 'last']);
    isGrowing = false;
    expect(ids()).toEqual(['p0', 'first', ...before.slice(0, -1), 'last']);
  });

  it('has nothing left to do for the first question once it is prepared', () => {
    const builder = createColumnsBuilder();
    builder.addPeople([personNamed('a', 'Zoë'), personNamed('b', 'Ada')]);
    const index = createMemberIndex(builder);
    index.ask(ask({}));
    expect([...index.prepare()].length).toBeGreaterThan(MEMBER_SORT_FIELDS.length);
    for (const field of MEMBER_SORT_FIELDS) {
      expect(index.ask(ask({}, { sort: { field, descending: false } })).matching).toBe(2);
    }
  });
});
