import { buildDefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseDefinition, LicenseId } from '../../licensing/model';
import { createPermissionCarriers, type PermissionCarrier } from '../../licensing/permissionCarriers';
import { createPermissionNames } from '../../licensing/permissionNames';
import { isGranted, type NamedRoleGrants } from '../../licensing/roleGrants';
import type { GrantingRole, ListedPermission } from './permissions';

/** What the service says of permissions; null for what could not be read. */
export interface PermissionGround {
  readonly definitions: readonly LicenseDefinition[] | null;
  readonly roles: readonly NamedRoleGrants[] | null;
  readonly catalogue: readonly string[] | null;
}

/** Finds a permission's licenses and roles. */
export interface PermissionIndex {
  /** Every permission that is named anywhere, in order. */
  listed(): readonly ListedPermission[];
  carriersOf(permission: string): readonly PermissionCarrier[];
  carrierIdsOf(permission: string): ReadonlySet<LicenseId>;
  rolesOf(permission: string): readonly GrantingRole[];
  /** Whether the service told all that the license carries. */
  isLicenseTold(licenseId: LicenseId): boolean;
  /** Whether it told all that the role grants. */
  isRoleTold(roleId: string): boolean;
  /** Definitions of which nobody told all that they carry; null where there are no definitions at all. */
  readonly untold: ReadonlySet<LicenseId> | null;
}

export function createPermissionIndex({ definitions, roles, catalogue }: PermissionGround): PermissionIndex {
  const graph = definitions === null ? null : buildDefinitionGraph(definitions);
  const carriers = graph === null ? null : createPermissionCarriers(graph);
  const told = new Map(
    (roles ?? []).filter((one) => one.permissions !== null).map((one) => [one.roleId, one]),
  );
  const granted = createPermissionNames([...told.values()].map((one) => [one.roleId, one.permissions ?? []]));

  function everyName(): string[] {
    const names = new Set(catalogue);
    for (const { permissions } of graph?.definitions.values() ?? [])
      for (const one of permissions ?? []) names.add(one);
    for (const { permissions } of told.values()) for (const one of permissions ?? []) names.add(one);
    const patterns = [...names].filter((name) => name.includes('*'));
    const plain = [...names].filter((name) => !name.includes('*'));
    // A pattern stands in the list only where it is all that is known of what it stands for.
    return [...plain, ...patterns.filter((pattern) => !plain.some((one) => isGranted(pattern, one)))].sort();
  }

  return {
    untold: carriers?.untold ?? null,
    isLicenseTold: (id) => graph?.definitions.has(id) === true && carriers?.untold.has(id) === false,
    isRoleTold: (id) => told.has(id),
    carriersOf: (permission) => carriers?.carriersOf(permission) ?? [],
    carrierIdsOf: (permission) => carriers?.idsOf(permission) ?? new Set(),
    rolesOf: (permission) =>
      [...granted.find(permission)].map(([id, by]) => ({ id, name: told.get(id)?.name || id, by })),
    listed: () =>
      everyName().map((permission) => ({
        permission,
        licenses: carriers === null ? null : carriers.idsOf(permission).size,
        roles: roles === null ? null : granted.find(permission).size,
      })),
  };
}
