import type { OrganizationMember } from './OrganizationReading';

export const MEMBER_SORT_FIELDS = ['name', 'email', 'division', 'state', 'licenses', 'lastLogin'] as const;
type MemberSortField = (typeof MEMBER_SORT_FIELDS)[number];

export interface MemberSort {
  readonly field: MemberSortField;
  readonly descending: boolean;
}

/** Orders members by one column. Whoever has nothing to compare comes last in either direction. */
export function sortMembers(
  members: readonly OrganizationMember[],
  { field, descending }: MemberSort,
  locale: string,
): OrganizationMember[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = descending ? -1 : 1;
  const keyed = members.map((member) => ({ member, key: KEYS[field](member), name: nameOf(member) }));
  keyed.sort((a, b) => {
    const order = compareKeys(a.key, b.key, sign, collator);
    if (order !== 0) return order;
    return compareKeys(a.name, b.name, 1, collator) || (a.member.userId < b.member.userId ? -1 : 1);
  });
  return keyed.map(({ member }) => member);
}

type SortKey = string | number | null;

const KEYS: Readonly<Record<MemberSortField, (member: OrganizationMember) => SortKey>> = {
  name: nameOf,
  email: ({ person }) => person?.email ?? null,
  division: ({ person }) => person?.division?.name ?? null,
  state: ({ person }) => person?.state ?? null,
  licenses: ({ licenses }) => licenses?.length ?? null,
  lastLogin: ({ person }) => timeOf(person?.dateLastLogin ?? null),
};

function nameOf(member: OrganizationMember): string | null {
  return member.person?.name || null;
}

function timeOf(date: string | null): number | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : time;
}

function compareKeys(a: SortKey, b: SortKey, sign: number, collator: Intl.Collator): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign;
  return collator.compare(String(a), String(b)) * sign;
}
