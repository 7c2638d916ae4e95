import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UserState } from '../licensing/model';
import { askMembers, NO_FILTER, stateOf, type MemberFilter, type MemberState } from './askMembers';
import { foldText } from './foldText';
import type { OrganizationMember } from './OrganizationReading';
import { MEMBER_SORT_FIELDS, sortMembers } from './sortMembers';

const LICENSES = ['cloudCX1', 'cloudCX2', 'gcSTAupgrade'];
const DIVISIONS = ['home', 'north'];
const STATES: MemberState[] = ['active', 'inactive', 'deleted', 'unknown', 'nobody'];

const licenses = fc.option(fc.subarray(LICENSES), { nil: null });
const state = fc.constantFrom<UserState>('active', 'inactive', 'deleted', 'unknown');
const personFacts = fc.record({
  name: fc.constantFrom('', 'Åsa Öberg', 'José Pérez', '王小明', '=SUM(A1)', 'ada lovelace'),
  email: fc.option(fc.constantFrom('asa@example.com', 'JOSE@example.com'), { nil: null }),
  state,
  division: fc.option(
    fc.constantFrom(...DIVISIONS).map((id) => ({ id, name: id.toUpperCase() })),
    { nil: null },
  ),
  dateLastLogin: fc.option(fc.constantFrom('2026-01-05T10:00:00Z', '2025-06-01T00:00:00Z', 'nonsense'), {
    nil: null,
  }),
});
const members = fc
  .array(fc.tuple(fc.option(personFacts, { nil: null }), licenses), { maxLength: 30 })
  .map((list) => list.map(([facts, licenses], place) => memberOf(`u${place}`, facts, licenses)));
const filter: fc.Arbitrary<MemberFilter> = fc.record({
  text: fc.constantFrom('', ' ', 'asa', 'ÖBERG åsa', 'example', 'u1', '=sum', '小明', 'nobody here'),
  licenses: fc.subarray(LICENSES),
  none: fc.boolean(),
  divisions: fc.subarray(DIVISIONS),
  states: fc.subarray(STATES),
});

describe('askMembers', () => {
  it('finds whom the obvious way finds', () => {
    fc.assert(
      fc.property(members, filter, (members, filter) => {
        expect(askMembers(members, filter).matches).toEqual(
          members.filter((member) => isMatch(member, filter)),
        );
      }),
    );
  });

  it('counts for each license what choosing it alone would find', () => {
    fc.assert(
      fc.property(members, filter, (members, filter) => {
        const answer = askMembers(members, filter);
        for (const licenseId of LICENSES) {
          const alone = askMembers(members, { ...filter, licenses: [licenseId], none: false });
          expect(answer.licenseCounts.get(licenseId) ?? 0).toBe(alone.matches.length);
        }
        const none = askMembers(members, { ...filter, licenses: [], none: true });
        expect(answer.noLicenseCount).toBe(none.matches.length);
        const any = askMembers(members, { ...filter, licenses: [], none: false });
        expect(answer.licenseCountsOf).toBe(any.matches.length);
      }),
    );
  });

  it('counts for each state and division what choosing it alone would find', () => {
    fc.assert(
      fc.property(members, filter, (members, filter) => {
        const answer = askMembers(members, filter);
        for (const state of STATES) {
          const alone = askMembers(members, { ...filter, states: [state] });
          expect(answer.stateCounts.get(state) ?? 0).toBe(alone.matches.length);
        }
        for (const division of answer.divisionCounts) {
          const alone = askMembers(members, { ...filter, divisions: [division.id] });
          expect(division.count).toBe(alone.matches.length);
        }
      }),
    );
  });

  it('never takes licenses that were not told for none', () => {
    const untold = memberOf('u1', null, null);
    expect(askMembers([untold], { ...NO_FILTER, none: true }).matches).toEqual([]);
    expect(askMembers([untold], NO_FILTER).noLicenseCount).toBe(0);
  });
});

describe('foldText', () => {
  it('makes one of what differs in case, accents, width or an unusual key', () => {
    expect(foldText('ÅSA Łukasz Straße')).toBe('asa lukasz strasse');
    expect(foldText('ＡＢＣ ﬁ')).toBe('abc fi');
    expect(foldText('Ελένη')).toBe('ελενη');
    expect(foldText('İstanbul ılık')).toBe('istanbul ilik');
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('sortMembers', () => {
  it('keeps everybody, whichever column orders them', () => {
    fc.assert(
      fc.property(
        members,
        fc.constantFrom(...MEMBER_SORT_FIELDS),
        fc.boolean(),
        (members, field, descending) => {
          const sorted = sortMembers(members, { field, descending }, 'en');
          expect(new Set(sorted)).toEqual(new Set(members));
          expect(sortMembers(sorted.toReversed(), { field, descending }, 'en')).toEqual(sorted);
        },
      ),
    );
  });

  it('puts those who have nothing to compare last, both ways', () => {
    const early = memberOf('early', { dateLastLogin: '2025-01-01T00:00:00Z' }, []);
    const late = memberOf('late', { dateLastLogin: '2026-01-01T00:00:00Z' }, []);
    const never = memberOf('never', {}, []);
    const ids = (descending: boolean) =>
      sortMembers([never, late, early], { field: 'lastLogin', descending }, 'en').map(({ userId }) => userId);
    expect(ids(false)).toEqual(['early', 'late', 'never']);
    expect(ids(true)).toEqual(['late', 'early', 'never']);
  });
});

function isMatch(member: OrganizationMember, filter: MemberFilter): boolean {
  const { person, licenses, userId } = member;
  const told = licenses ?? [];
  const texts = [person?.name ?? '', person?.email ?? '', userId].map(foldText);
  const words = foldText(filter.text).split(/\s+/).filter(Boolean);
  const byLicense = filter.licenses.length > 0 || filter.none;
  return (
    words.every((word) => texts.some((text) => text.includes(word))) &&
    (!byLicense ||
      told.some((id) => filter.licenses.includes(id)) ||
      (filter.none && licenses !== null && licenses.length === 0)) &&
    (filter.divisions.length === 0 || filter.divisions.some((id) => id === person?.division?.id)) &&
    (filter.states.length === 0 || filter.states.includes(stateOf(member)))
  );
}

function memberOf(
  userId: string,
  facts: Partial<NonNullable<OrganizationMember['person']>> | null,
  licenses: readonly string[] | null,
): OrganizationMember {
  const person = facts && {
    id: userId,
    name: '',
    email: null,
    title: null,
    department: null,
    state: 'active' as const,
    division: null,
    roles: null,
    dateLastLogin: null,
    ...facts,
  };
  return { userId, person, licenses };
}
