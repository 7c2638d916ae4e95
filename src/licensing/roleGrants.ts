import type { Person, UserId } from './model';
import { roleSetKeyOf } from './roleSets';

/** What one role grants: permissions such as routing:queue:view, of which any word may be "*" for all. */
export interface RoleGrants {
  readonly roleId: string;
  /** null: the service didn't tell. */
  readonly permissions: readonly string[] | null;
}

/** The same with the role's name; empty where the service gives none. */
export interface NamedRoleGrants extends RoleGrants {
  readonly name: string;
}

/** Whether what is granted holds the permission, or some of it where the permission itself stands for many. */
export function isGranted(granted: string, permission: string): boolean {
  const left = granted.split(':');
  const right = permission.split(':');
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, at) => at).every((at) => {
    const [one, other] = [wordAt(left, at), wordAt(right, at)];
    return one === '*' || other === '*' || one === other;
  });
}

/** A "*" at the end stands for all that follows, too: routing:* is routing:*:*. */
function wordAt(words: readonly string[], at: number): string | undefined {
  return words[at] ?? (words.at(-1) === '*' ? '*' : undefined);
}

/**
 * Which of the permissions each person's roles grant; no entry for whom that is not known, since a role of
 * theirs is not told of or nobody knows their roles. People of the same roles share one set.
 */
export function grantsOf(
  people: ReadonlyMap<UserId, Person | null>,
  roles: readonly RoleGrants[],
  permissions: readonly string[],
): Map<UserId, ReadonlySet<string>> {
  const byRole = grantsByRole(roles, permissions);
  const bySet = new Map<string, ReadonlySet<string> | null>();
  const grants = new Map<UserId, ReadonlySet<string>>();
  for (const [userId, person] of people) {
    if (!person?.roles) continue;
    const key = roleSetKeyOf(person) ?? '';
    let granted = bySet.get(key);
    if (granted === undefined) {
      granted = union(person.roles.map(({ id }) => byRole.get(id)));
      bySet.set(key, granted);
    }
    if (granted !== null) grants.set(userId, granted);
  }
  return grants;
}

function grantsByRole(
  roles: readonly RoleGrants[],
  permissions: readonly string[],
): Map<string, readonly string[]> {
  const byRole = new Map<string, readonly string[]>();
  for (const { roleId, permissions: granted } of roles) {
    if (granted === null) continue;
    const exact = new Set(granted);
    const patterns = granted.filter((one) => one.includes('*'));
    byRole.set(
      roleId,
      permissions.filter(
        (permission) =>
          exact.has(permission) ||
          (permission.includes('*') ? granted : patterns).some((one) => isGranted(one, permission)),
      ),
    );
  }
  return byRole;
}

/** null where one of them is not known. */
function union(all: readonly (readonly string[] | undefined)[]): ReadonlySet<string> | null {
  const together = new Set<string>();
  for (const some of all) {
    if (some === undefined) return null;
    for (const one of some) together.add(one);
  }
  return together;
}
