import { shortestPaths } from './closure';
import type { DefinitionGraph } from './definitionGraph';
import type { LicenseId } from './model';

/**
 * The way by which a license brings a permission. A license covers what is its own and what it comprises;
 * what comes by a prerequisite is covered only since the person must hold that other license too.
 */
export type PermissionSource =
  | { readonly kind: 'own' }
  | { readonly kind: 'comprised'; readonly path: readonly LicenseId[] }
  | {
      readonly kind: 'prerequisite';
      readonly path: readonly LicenseId[];
      /** How many steps of the path, from its beginning, go to a prerequisite; the others, to what that comprises. */
      readonly needs: number;
    };

export interface EffectivePermissions {
  /** Each permission with every license that it comes from, nearest first. */
  readonly permissions: ReadonlyMap<string, readonly PermissionSource[]>;
  /** Licenses on the way whose permissions nobody told. */
  readonly untold: readonly LicenseId[];
}

/** What a holder of the license is covered for, each permission with the ways by which it comes. */
export function effectivePermissions(graph: DefinitionGraph, licenseId: LicenseId): EffectivePermissions {
  const permissions = new Map<string, PermissionSource[]>();
  const untold: LicenseId[] = [];
  for (const [id, source] of permissionSources(graph, licenseId)) {
    const own = graph.definitions.get(id)?.permissions ?? null;
    if (own === null) untold.push(id);
    for (const permission of new Set(own)) {
      const ways = permissions.get(permission);
      if (ways) ways.push(source);
      else permissions.set(permission, [source]);
    }
  }
  return { permissions, untold };
}

/** Everything that these licenses cover together. */
export function coveredPermissions(graph: DefinitionGraph, licenseIds: Iterable<LicenseId>): Set<string> {
  const covered = new Set<string>();
  for (const id of licenseIds) for (const permission of graph.covers.get(id) ?? []) covered.add(permission);
  return covered;
}

/**
 * Every license whose permissions a holder of this one has, each by the shortest way: the license itself, what it
 * comprises, then what it needs and what that comprises. What a part of it needs is not among them: whoever holds
 * the whole was given the part without.
 */
export function permissionSources(
  graph: Pick<DefinitionGraph, 'parts' | 'needs'>,
  licenseId: LicenseId,
): Map<LicenseId, PermissionSource> {
  const found = new Map<LicenseId, PermissionSource>([[licenseId, { kind: 'own' }]]);
  for (const [id, path] of shortestPaths(licenseId, graph.parts)) found.set(id, { kind: 'comprised', path });

  const needed = shortestPaths(licenseId, graph.needs);
  const ways = new Map([...needed].map(([id, path]) => [id, { path, needs: path.length }] as const));
  for (const [id, path] of needed) {
    for (const [part, further] of shortestPaths(id, graph.parts)) {
      const known = ways.get(part);
      if (known !== undefined && known.path.length <= path.length + further.length) continue;
      ways.set(part, { path: [...path, ...further], needs: path.length });
    }
  }
  const nearestFirst = [...ways].sort(([, a], [, b]) => a.path.length - b.path.length);
  for (const [id, way] of nearestFirst) if (!found.has(id)) found.set(id, { kind: 'prerequisite', ...way });
  return found;
}
