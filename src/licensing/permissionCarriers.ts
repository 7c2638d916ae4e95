import { shortestPaths } from './closure';
import type { DefinitionGraph } from './definitionGraph';
import type { LicenseId } from './model';
import { createPermissionNames, type PermissionNames } from './permissionNames';

/** A license that carries a permission. */
export interface PermissionCarrier {
  readonly licenseId: LicenseId;
  /** Whether the license names it itself. */
  readonly own: boolean;
  /** Ways to it by what the license comprises, nearest first; each ends with a license that names it. */
  readonly paths: readonly (readonly LicenseId[])[];
}

/** Which licenses carry a permission. What comes by a prerequisite is that other license's. */
export interface PermissionCarriers {
  readonly carriersOf: (permission: string) => readonly PermissionCarrier[];
  /** Ids alone, which is quicker. */
  readonly idsOf: (permission: string) => ReadonlySet<LicenseId>;
  /** Licenses of which, or of whose parts, nobody told the permissions. */
  readonly untold: ReadonlySet<LicenseId>;
}

export function createPermissionCarriers(graph: DefinitionGraph): PermissionCarriers {
  const names: PermissionNames = createPermissionNames(
    [...graph.definitions].map(([id, { permissions }]) => [id, permissions ?? []]),
  );
  const untold = new Set<LicenseId>();
  for (const id of graph.untold) for (const one of withComprising(graph, id)) untold.add(one);

  function idsOf(permission: string): Set<LicenseId> {
    const ids = new Set<LicenseId>();
    for (const id of names.find(permission).keys()) for (const one of withComprising(graph, id)) ids.add(one);
    return ids;
  }

  return {
    untold,
    idsOf,
    carriersOf(permission) {
      const own = names.find(permission);
      const ids = idsOf(permission);
      const carriers = [...graph.definitions.keys()]
        .filter((id) => ids.has(id))
        .map((licenseId) => ({
          licenseId,
          own: own.has(licenseId),
          paths: [...shortestPaths(licenseId, graph.parts)]
            .filter(([part]) => own.has(part))
            .map(([, path]) => path),
        }));
      return [...carriers.filter((one) => one.own), ...carriers.filter((one) => !one.own)];
    },
  };
}

function withComprising(graph: DefinitionGraph, licenseId: LicenseId): LicenseId[] {
  return [licenseId, ...(graph.comprisedBy.get(licenseId) ?? [])];
}
