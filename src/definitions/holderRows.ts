import { holdersOf, type OrganizationReading } from '../directory/OrganizationReading';
import type { LicenseId, Person, UserId } from '../licensing/model';

/** One holder: the person, where this admin may see one. */
export interface HolderRow {
  readonly id: UserId;
  readonly person: Person | null;
}

/** Everyone who holds the license: people by name, then ids that belong to nobody visible. */
export function holderRows(reading: OrganizationReading, licenseId: LicenseId, locale: string): HolderRow[] {
  const holders = new Set(holdersOf(reading, licenseId));
  const people = new Map<UserId, Person | null>();
  for (const { userId, person } of reading.members) if (holders.has(userId)) people.set(userId, person);

  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...holders]
    .map((id) => ({ id, person: people.get(id) ?? null }))
    .sort((a, b) => {
      const [nameOfA, nameOfB] = [a.person?.name ?? '', b.person?.name ?? ''];
      if (nameOfA === '' || nameOfB === '') return Number(nameOfA === '') - Number(nameOfB === '');
      return compare(nameOfA, nameOfB) || (a.id < b.id ? -1 : 1);
    });
}
