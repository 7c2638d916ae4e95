import type { Person } from './model';

/** Names a set of roles, in whatever order they come. Ids are opaque, so JSON keeps them apart. */
export function roleSetKey(roleIds: readonly string[]): string {
  return JSON.stringify([...new Set(roleIds)].sort());
}

/** The key of a person's roles; null where they are not known or there are none. */
export function roleSetKeyOf(person: Person | null | undefined): string | null {
  if (!person?.roles || person.roles.length === 0) return null;
  return roleSetKey(person.roles.map(({ id }) => id));
}

/** Each distinct set of roles among people, by key: one postLicenseInfer each tells what they need. */
export function distinctRoleSets(people: Iterable<Person | null>): Map<string, string[]> {
  const sets = new Map<string, string[]>();
  for (const person of people) {
    const key = roleSetKeyOf(person);
    if (key !== null && !sets.has(key)) sets.set(key, [...new Set(person?.roles?.map(({ id }) => id))]);
  }
  return sets;
}
