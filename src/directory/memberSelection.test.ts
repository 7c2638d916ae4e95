import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSelection, chooseMatching, chosenOnPage, NOBODY_CHOSEN } from './memberSelection';
import type { OrganizationMember } from './OrganizationReading';
import { NO_FILTER, type MemberFilter, type MembersAnswer, type MemberSelection } from './store/questions';
import { slowAnswer, slowSelection } from './store/testing/slowMembers';

const IDS = ['ab', 'b', 'bc', 'a', 'c'] as const;
const members: OrganizationMember[] = IDS.map((userId) => ({ userId, person: null, licenses: [] }));
const filters = ['', 'a', 'b', 'c'].map(ofText);

function ofText(text: string): MemberFilter {
  return { ...NO_FILTER, text };
}

function seen(filter: MemberFilter, selection: MemberSelection): MembersAnswer {
  const asked = {
    filter,
    sort: { field: 'name', descending: false },
    locale: 'en',
    page: 0,
    pageSize: 2,
  } as const;
  const answer = slowAnswer(members, asked, 0);
  const chosen = slowSelection(members, selection, 0);
  const userIds = answer.rows.map(({ userId }) => userId).filter((id) => chosen.has(id));
  return { ...answer, selected: { userIds, matching: 0, total: chosen.size } };
}

const deed = fc.oneof(
  fc.record({ kind: fc.constant('tick' as const), id: fc.constantFrom(...IDS), on: fc.boolean() }),
  fc.record({ kind: fc.constant('all' as const), filter: fc.constantFrom(...filters) }),
);

describe('a selection', () => {
  it('has exactly those whom ticks and choices of all left chosen, and shows it on every page', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 8 }), (deeds) => {
        let selection = NOBODY_CHOSEN;
        const chosen = new Set<string>();
        for (const one of deeds) {
          if (one.kind === 'all') {
            selection = chooseMatching(selection, one.filter);
            for (const { userId } of members) if (userId.includes(one.filter.text)) chosen.add(userId);
          } else {
            selection = changeSelection(selection, one.on ? [one.id] : [], one.on ? [] : [one.id]);
            if (one.on) chosen.add(one.id);
            else chosen.delete(one.id);
          }
        }
        expect(slowSelection(members, selection, 0)).toEqual(chosen);
        for (const filter of filters) {
          const answer = seen(filter, selection);
          expect([...chosenOnPage(selection, answer)]).toEqual(answer.selected?.userIds);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tells a tick at once, before the answer knows of it', () => {
    const all = chooseMatching(NOBODY_CHOSEN, NO_FILTER);
    const answer = seen(NO_FILTER, NOBODY_CHOSEN);
    expect([...chosenOnPage(all, answer)]).toEqual(answer.rows.map(({ userId }) => userId));
    const [first, second] = answer.rows.map(({ userId }) => userId);
    const without = changeSelection(all, [], [first ?? '']);
    expect([...chosenOnPage(without, answer)]).toEqual([second]);
    expect(chosenOnPage(null, answer).size).toBe(0);
  });
});
