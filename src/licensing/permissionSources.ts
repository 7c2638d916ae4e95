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
  | { readonly kind: 'prerequisite'; readonly path: readonly LicenseId[] };

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
  for (const [id, source] of sources(graph, licenseId)) {
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

function sources(graph: DefinitionGraph, licenseId: LicenseId): Map<LicenseId, PermissionSource> {
  const found = new Map<LicenseId, PermissionSource>([[licenseId, { kind: 'own' }]]);
  for (const [id, path] of shortestPaths(licenseId, graph.parts)) found.set(id, { kind: 'comprised', path });
  const either = new Map(
    [...graph.definitions.keys()].map((id) => [
      id,
      [...(graph.parts.get(id) ?? []), ...(graph.needs.get(id) ?? [])],
    ]),
  );
  for (const [id, path] of shortestPaths(licenseId, either)) {
    if (!found.has(id)) found.set(id, { kind: 'prerequisite', path });
  }
  return found;
}
