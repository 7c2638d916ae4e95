import type { LicenseChange, LicenseId, Person, UserId } from '../../../licensing/model';
import type { OrganizationMember } from '../../OrganizationReading';
import type { ToldAssignment } from '../columnsBuilder';

/** What a reading may be told, in the order in which it comes. */
export type Told =
  | { readonly kind: 'people'; readonly people: readonly Person[] }
  | { readonly kind: 'assignments'; readonly assignments: readonly ToldAssignment[] }
  | { readonly kind: 'holders'; readonly holders: ReadonlyMap<LicenseId, readonly UserId[]> }
  | { readonly kind: 'changes'; readonly changes: readonly LicenseChange[] }
  | { readonly kind: 'seal'; readonly namesEveryHolder: boolean };

/** The slow and obvious way to join what a reading tells: looks at the whole story anew for each member. */
export function joinPlainly(story: readonly Told[]): OrganizationMember[] {
  return idsInOrder(story).map((userId) => ({
    userId,
    person: personIn(story, userId),
    licenses: licensesIn(story, userId),
  }));
}

function idsInOrder(story: readonly Told[]): UserId[] {
  const ids = story.flatMap((told) => {
    if (told.kind === 'people') return told.people.map(({ id }) => id);
    if (told.kind === 'assignments') return told.assignments.map(({ id }) => id);
    return told.kind === 'holders' ? [...told.holders.values()].flat() : [];
  });
  return [...new Set(ids)];
}

function personIn(story: readonly Told[], userId: UserId): Person | null {
  const people = story.flatMap((told) => (told.kind === 'people' ? told.people : []));
  const person = people.findLast(({ id }) => id === userId);
  if (person === undefined) return null;
  const divisions = people.flatMap(({ division }) => division ?? []);
  const division = divisions.findLast(({ id }) => id === person.division?.id) ?? null;
  const roles = person.roles?.toSorted((a, b) => (a.id < b.id ? -1 : 1)) ?? null;
  const time = Date.parse(person.dateLastLogin ?? '');
  const dateLastLogin = Number.isNaN(time) ? null : new Date(time).toISOString();
  return { ...person, division, roles, dateLastLogin };
}

function licensesIn(story: readonly Told[], userId: UserId): LicenseId[] | null {
  let held: Set<LicenseId> | null = null;
  let unreadable = false;
  const changes: LicenseChange[] = [];
  for (const told of story) {
    if (told.kind === 'assignments') {
      for (const { id, licenses } of told.assignments) {
        if (id !== userId) continue;
        if (licenses !== null) held = new Set(licenses);
        unreadable = held === null;
      }
    } else if (told.kind === 'holders') {
      held = new Set([...told.holders].filter(([, ids]) => ids.includes(userId)).map(([id]) => id));
    } else if (told.kind === 'changes') {
      changes.push(...told.changes.filter((change) => change.userId === userId));
    } else if (told.kind === 'seal' && told.namesEveryHolder && !unreadable) {
      held ??= new Set();
    }
    applyAll(held, changes);
  }
  return held === null ? null : [...held].toSorted();
}

function applyAll(held: Set<LicenseId> | null, changes: readonly LicenseChange[]): void {
  for (const { licenseId, action } of changes) {
    if (action === 'add') held?.add(licenseId);
    else held?.delete(licenseId);
  }
}
