import type { DefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseId } from '../licensing/model';

/** Whose permissions: the license's own, or also those of what it comprises. */
export type PermissionScope = 'own' | 'all';

interface CoveredPermission {
  readonly permission: string;
  /** Licenses of the set that cover it themselves; the license asked about first. */
  readonly from: readonly LicenseId[];
}

export interface PermissionGroup {
  /** What stands before the first colon. */
  readonly domain: string;
  readonly permissions: readonly CoveredPermission[];
}

export interface PermissionAnswer {
  readonly groups: readonly PermissionGroup[];
  /** Before the search. */
  readonly total: number;
  readonly matching: number;
  /** Licenses of the set whose permissions were not told, so that the list may lack some. */
  readonly untold: readonly LicenseId[];
}

/** The permissions that a license covers, by domain and in order, narrowed by words that all must occur. */
export function permissionGroups(
  graph: Pick<DefinitionGraph, 'definitions' | 'comprised'>,
  licenseId: LicenseId,
  scope: PermissionScope,
  search: string,
): PermissionAnswer {
  const licenses = scope === 'own' ? [licenseId] : [licenseId, ...(graph.comprised.get(licenseId) ?? [])];
  const sources = new Map<string, Set<LicenseId>>();
  const untold: LicenseId[] = [];
  for (const id of new Set(licenses)) {
    const permissions = graph.definitions.get(id)?.permissions ?? null;
    if (permissions === null) untold.push(id);
    for (const permission of permissions ?? []) {
      const from = sources.get(permission);
      if (from) from.add(id);
      else sources.set(permission, new Set([id]));
    }
  }

  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = [...sources]
    .filter(([permission]) => words.every((word) => permission.toLowerCase().includes(word)))
    .map(([permission, from]) => ({ permission, from: [...from] }))
    .sort((a, b) => compare(a.permission, b.permission));

  const byDomain = new Map<string, CoveredPermission[]>();
  for (const covered of matching) {
    const domain = covered.permission.split(':', 1)[0] ?? '';
    const group = byDomain.get(domain);
    if (group) group.push(covered);
    else byDomain.set(domain, [covered]);
  }
  return {
    groups: [...byDomain]
      .map(([domain, permissions]) => ({ domain, permissions }))
      .sort((a, b) => compare(a.domain, b.domain)),
    total: sources.size,
    matching: matching.length,
    untold,
  };
}

/** The first so many permissions, group by group. */
export function firstPermissions(groups: readonly PermissionGroup[], most: number): PermissionGroup[] {
  const shown: PermissionGroup[] = [];
  let room = most;
  for (const group of groups) {
    if (room <= 0) break;
    shown.push({ ...group, permissions: group.permissions.slice(0, room) });
    room -= group.permissions.length;
  }
  return shown;
}

/** By code point, in any locale the same: these are names, not words. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
