import type { DefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseId } from '../licensing/model';
import { permissionSources, type PermissionSource } from '../licensing/permissionSources';

/**
 * Whose permissions: the license's own; also those of what it comprises; or all that a holder is covered for, what
 * the license needs included.
 */
export type PermissionScope = 'own' | 'all' | 'effective';

/** A kind of way by which a permission comes. */
export type Way = PermissionSource['kind'];

export const WAYS = ['own', 'comprised', 'prerequisite'] as const;

interface CoveredPermission {
  readonly permission: string;
  /** Every way by which it comes, the nearest first. */
  readonly ways: readonly PermissionSource[];
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
  /** How many of the total come by each way: one that comes by several counts in each. */
  readonly byWay: Readonly<Record<Way, number>>;
  /** Licenses of the set whose permissions were not told, so that the list may lack some. */
  readonly untold: readonly LicenseId[];
}

const WAYS_OF: Readonly<Record<PermissionScope, readonly Way[]>> = {
  own: ['own'],
  all: ['own', 'comprised'],
  effective: WAYS,
};

/**
 * The permissions of a license, by domain and in order, narrowed by words that all must occur and by a way that they
 * come by.
 */
export function permissionGroups(
  graph: Pick<DefinitionGraph, 'definitions' | 'parts' | 'needs'>,
  licenseId: LicenseId,
  scope: PermissionScope,
  search: string,
  way: Way | null = null,
): PermissionAnswer {
  const waysOf = new Map<string, PermissionSource[]>();
  const untold: LicenseId[] = [];
  for (const [id, source] of permissionSources(graph, licenseId)) {
    if (!WAYS_OF[scope].includes(source.kind)) continue;
    const permissions = graph.definitions.get(id)?.permissions ?? null;
    if (permissions === null) untold.push(id);
    for (const permission of new Set(permissions)) {
      const ways = waysOf.get(permission);
      if (ways) ways.push(source);
      else waysOf.set(permission, [source]);
    }
  }

  const byWay = { own: 0, comprised: 0, prerequisite: 0 };
  for (const ways of waysOf.values()) {
    for (const kind of new Set(ways.map((one) => one.kind))) byWay[kind] += 1;
  }

  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = [...waysOf]
    .filter(([permission]) => words.every((word) => permission.toLowerCase().includes(word)))
    .filter(([, ways]) => way === null || ways.some(({ kind }) => kind === way))
    .map(([permission, ways]) => ({ permission, ways }))
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
    total: waysOf.size,
    matching: matching.length,
    byWay,
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
