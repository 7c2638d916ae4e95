import { isGranted } from './roleGrants';

/** Finds who names a permission: as it stands, or by words of which "*" stands for all. */
export interface PermissionNames {
  /** By whoever names it: the names that hold it, or some of it where the permission itself has a "*". */
  find(permission: string): ReadonlyMap<string, readonly string[]>;
}

/** @param named what each owner, a role or a license, names. */
export function createPermissionNames(
  named: Iterable<readonly [owner: string, permissions: readonly string[]]>,
): PermissionNames {
  const owners = new Map<string, string[]>();
  for (const [owner, permissions] of named) {
    for (const permission of new Set(permissions)) addTo(owners, permission, owner);
  }
  // Few names have a "*", and of those few begin as a permission does.
  const patterns = new Map<string, string[]>();
  for (const name of owners.keys()) if (name.includes('*')) addTo(patterns, firstWord(name), name);

  function namesOf(permission: string): Iterable<string> {
    if (permission.includes('*')) return owners.keys();
    return [permission, ...(patterns.get(firstWord(permission)) ?? []), ...(patterns.get('*') ?? [])];
  }

  return {
    find(permission) {
      const found = new Map<string, string[]>();
      for (const name of namesOf(permission)) {
        if (name !== permission && !isGranted(name, permission)) continue;
        for (const owner of owners.get(name) ?? []) addTo(found, owner, name);
      }
      return found;
    },
  };
}

function firstWord(permission: string): string {
  return permission.split(':', 1)[0] ?? '';
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
