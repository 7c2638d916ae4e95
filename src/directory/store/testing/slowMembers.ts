import type { LicenseId, NamedEntity, UserId } from '../../../licensing/model';
import { PERMISSION_USES, type PermissionUse } from '../../../licensing/permissionUse';
import { foldText, foldWords } from '../../foldText';
import type { OrganizationMember } from '../../OrganizationReading';
import type { MemberState } from '../OrganizationColumns';
import type { MemberFilter, MembersAnswer, MembersQuestion, MemberSelection, MemberSort } from '../questions';

/** What the index must answer, worked out the plain way: every question walks everybody. */

const DAY_MS = 86_400_000;

interface Parts {
  readonly within: boolean;
  readonly license: boolean;
  readonly state: boolean;
  readonly division: boolean;
  readonly use: boolean;
}

/** What a member makes of a permission, for tests that only need somebody to say so. */
export function madeUpUse(userId: UserId): PermissionUse {
  return PERMISSION_USES[Number(userId.slice(-1)) % PERMISSION_USES.length] ?? 'unknown';
}

function slowStateOf({ person }: OrganizationMember): MemberState {
  return person?.state ?? 'nobody';
}

function partsOf(member: OrganizationMember, filter: MemberFilter, now: number): Parts {
  const { person, userId, licenses } = member;
  const text = foldText([person?.name, person?.email, userId, person?.division?.name].join('\n'));
  const hasWords = foldWords(filter.text).every((word) => text.includes(word));
  const login = person?.dateLastLogin ?? null;
  const idle =
    filter.idleDays === null ||
    (person !== null && (login === null || now - Date.parse(login) >= filter.idleDays * DAY_MS));
  const asksAny = filter.anyOf.length > 0 || filter.unlicensed;
  const asks = asksAny || filter.licensed || filter.allOf.length > 0 || filter.noneOf.length > 0;
  const holds = (id: LicenseId): boolean => licenses?.includes(id) ?? false;
  const any = !asksAny || (filter.unlicensed && licenses?.length === 0) || filter.anyOf.some(holds);
  return {
    within: hasWords && idle,
    license:
      !asks ||
      (licenses !== null &&
        any &&
        (!filter.licensed || licenses.length > 0) &&
        filter.allOf.every(holds) &&
        !filter.noneOf.some(holds)),
    state: filter.states.length === 0 || filter.states.includes(slowStateOf(member)),
    division:
      filter.divisions.length === 0 ||
      (person?.division != null && filter.divisions.includes(person.division.id)),
    use: filter.permission === null || [null, madeUpUse(userId)].includes(filter.permission.use),
  };
}

function slowMatches(
  members: readonly OrganizationMember[],
  filter: MemberFilter,
  now: number,
): OrganizationMember[] {
  return members.filter((member) => Object.values(partsOf(member, filter, now)).every(Boolean));
}

function keyOf({ person, userId, licenses }: OrganizationMember, field: MemberSort['field']) {
  const login = person?.dateLastLogin ?? null;
  const keys: Record<MemberSort['field'], string | number | null> = {
    name: person?.name || null,
    email: person?.email ?? null,
    id: userId,
    division: person?.division?.name ?? null,
    state: person?.state ?? null,
    licenses: licenses?.length ?? null,
    lastLogin: login === null ? null : Date.parse(login),
  };
  return keys[field];
}

export function slowSort(
  members: readonly OrganizationMember[],
  { field, descending }: MemberSort,
  locale: string,
): OrganizationMember[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const order = (a: string | number | null, b: string | number | null, how: typeof compare): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return typeof a === 'number' && typeof b === 'number' ? a - b : how(String(a), String(b));
  };
  const byUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return members.toSorted((a, b) => {
    const [x, y] = [keyOf(a, field), keyOf(b, field)];
    const first = order(x, y, field === 'id' ? byUnits : compare);
    if (first !== 0) return descending && x !== null && y !== null ? -first : first;
    return order(keyOf(a, 'name'), keyOf(b, 'name'), compare) || byUnits(a.userId, b.userId);
  });
}

export function slowSelection(
  members: readonly OrganizationMember[],
  selection: MemberSelection,
  now: number,
): Set<UserId> {
  if (selection.kind === 'chosen') return new Set(selection.userIds);
  const ids = new Set(slowMatches(members, selection.filter, now).map(({ userId }) => userId));
  if (selection.beside !== undefined) {
    for (const id of slowSelection(members, selection.beside, now)) ids.add(id);
  }
  for (const id of selection.except) ids.delete(id);
  for (const id of selection.also ?? []) ids.add(id);
  return ids;
}

export function slowAnswer(
  members: readonly OrganizationMember[],
  { filter, sort, locale, page, pageSize }: MembersQuestion,
  now: number,
): MembersAnswer {
  const ofAllUses = members
    .map((member) => ({ member, ...partsOf(member, filter, now) }))
    .filter(({ within }) => within);
  const parts = ofAllUses.filter(({ use }) => use);
  const forLicenses = parts.filter(({ state, division }) => state && division).map(({ member }) => member);
  const forStates = parts.filter(({ license, division }) => license && division).map(({ member }) => member);
  const forDivisions = parts.filter(({ license, state }) => license && state).map(({ member }) => member);
  const divisions = new Map<string, NamedEntity>();
  for (const { member } of ofAllUses) {
    if (member.person?.division) divisions.set(member.person.division.id, member.person.division);
  }
  const matches = slowSort(slowMatches(members, filter, now), sort, locale);
  const shown = Math.min(page, Math.max(0, Math.ceil(matches.length / pageSize) - 1));
  return {
    filter,
    rows: matches.slice(shown * pageSize, (shown + 1) * pageSize),
    matching: matches.length,
    total: members.length,
    page: shown,
    facets: {
      licenses: countEach(forLicenses.flatMap(({ licenses }) => licenses ?? [])),
      unlicensed: forLicenses.filter(({ licenses }) => licenses?.length === 0).length,
      licensesOf: forLicenses.length,
      divisions: [...divisions.values()].map(({ id, name }) => ({
        id,
        name,
        count: forDivisions.filter(({ person }) => person?.division?.id === id).length,
      })),
      states: countEach(forStates.map(slowStateOf)),
      uses: filter.permission === null ? new Map() : slowUses(ofAllUses),
    },
  };
}

function slowUses(all: readonly (Parts & { readonly member: OrganizationMember })[]) {
  const left = all.filter(({ license, state, division }) => license && state && division);
  const uses = left.map(({ member }) => madeUpUse(member.userId));
  return new Map(PERMISSION_USES.map((use) => [use, uses.filter((one) => one === use).length]));
}

function countEach<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
