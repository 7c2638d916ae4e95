import type { LicenseId, NamedEntity, UserState } from '../licensing/model';
import { foldText, foldWords } from './foldText';
import type { OrganizationMember } from './OrganizationReading';

/** A person's state, or "nobody" for an id that belongs to nobody visible. */
export type MemberState = UserState | 'nobody';

/** Whom to show. An empty list restricts nothing; several entries of one list mean any of them. */
export interface MemberFilter {
  /** Words that must all occur in name, e-mail or id; case and accents don't matter. */
  readonly text: string;
  readonly licenses: readonly LicenseId[];
  /** People who hold no license, beside those whom `licenses` names. */
  readonly none: boolean;
  /** Ids of divisions. */
  readonly divisions: readonly string[];
  readonly states: readonly MemberState[];
}

export const NO_FILTER: MemberFilter = { text: '', licenses: [], none: false, divisions: [], states: [] };

interface DivisionCount extends NamedEntity {
  readonly count: number;
}

/** Who matches, and what each filter would find: a filter's counts follow all the others, not itself. */
export interface MembersAnswer {
  readonly matches: readonly OrganizationMember[];
  readonly licenseCounts: ReadonlyMap<LicenseId, number>;
  readonly noLicenseCount: number;
  /** Members that the license counts are a share of. */
  readonly licenseCountsOf: number;
  readonly divisionCounts: readonly DivisionCount[];
  readonly stateCounts: ReadonlyMap<MemberState, number>;
}

/** Filters and counts in one walk. */
export function askMembers(members: readonly OrganizationMember[], filter: MemberFilter): MembersAnswer {
  const words = foldWords(filter.text);
  const wantedLicenses = new Set(filter.licenses);
  const wantedDivisions = new Set(filter.divisions);
  const wantedStates = new Set(filter.states);
  const byLicense = filter.none || wantedLicenses.size > 0;

  const matches: OrganizationMember[] = [];
  const licenseCounts = new Map<LicenseId, number>();
  const divisions = new Map<string, { name: string; count: number }>();
  const stateCounts = new Map<MemberState, number>();
  let noLicenseCount = 0;
  let licenseCountsOf = 0;

  for (const member of members) {
    if (!hasWords(member, words)) continue;
    const { person, licenses } = member;
    const state = stateOf(member);
    const division = person?.division ?? null;
    const inLicense = !byLicense || holdsWanted(licenses, wantedLicenses, filter.none);
    const inState = wantedStates.size === 0 || wantedStates.has(state);
    const inDivision = wantedDivisions.size === 0 || (division !== null && wantedDivisions.has(division.id));

    if (inState && inDivision) {
      licenseCountsOf += 1;
      if (licenses?.length === 0) noLicenseCount += 1;
      for (const licenseId of licenses ?? []) addTo(licenseCounts, licenseId);
    }
    if (inLicense && inDivision) addTo(stateCounts, state);
    if (division !== null) {
      const counted = divisions.get(division.id) ?? { name: division.name, count: 0 };
      if (inLicense && inState) counted.count += 1;
      divisions.set(division.id, counted);
    }
    if (inLicense && inState && inDivision) matches.push(member);
  }

  const divisionCounts = [...divisions].map(([id, { name, count }]) => ({ id, name, count }));
  return { matches, licenseCounts, noLicenseCount, licenseCountsOf, divisionCounts, stateCounts };
}

export function stateOf(member: OrganizationMember): MemberState {
  return member.person === null ? 'nobody' : member.person.state;
}

function holdsWanted(
  licenses: readonly LicenseId[] | null,
  wanted: ReadonlySet<LicenseId>,
  none: boolean,
): boolean {
  if (licenses === null) return false;
  return (none && licenses.length === 0) || licenses.some((licenseId) => wanted.has(licenseId));
}

const haystacks = new WeakMap<OrganizationMember, string>();

function hasWords(member: OrganizationMember, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  let haystack = haystacks.get(member);
  if (haystack === undefined) {
    // No word holds a line break, so none can match across two of these.
    haystack = foldText([member.person?.name, member.person?.email, member.userId].join('\n'));
    haystacks.set(member, haystack);
  }
  const text = haystack;
  return words.every((word) => text.includes(word));
}

function addTo<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
