import { buildDefinitionGraph, type DefinitionGraph } from '../../../licensing/definitionGraph';
import type { LicenseId } from '../../../licensing/model';
import { permissionUse, type PermissionUse, type Told } from '../../../licensing/permissionUse';
import { isGranted } from '../../../licensing/roleGrants';
import type { OrganizationMember } from '../../OrganizationReading';
import type { PermissionGround } from '../permissionIndex';

/** What each member makes of a permission, worked out the plain way: person by person, role by role, license by license. */
export function slowUses(
  members: readonly OrganizationMember[],
  permission: string,
  { definitions, roles }: PermissionGround,
): PermissionUse[] {
  const graph = definitions === null ? null : buildDefinitionGraph(definitions);
  const held = members.flatMap(({ licenses }) => licenses ?? []);
  const all = [...(graph?.definitions.keys() ?? []), ...held].map((id) => carries(graph, id, permission));
  const licensed = graph === null ? null : any(all);
  return members.map(({ person, licenses }) => {
    const granted = person?.roles?.map(({ id }) => {
      const names = roles?.find(({ roleId }) => roleId === id)?.permissions ?? null;
      return names === null ? null : names.some((name) => isGranted(name, permission));
    });
    const carried = licenses?.map((id) => carries(graph, id, permission));
    return permissionUse(any(granted ?? [null]), any(carried ?? [null]), licensed);
  });
}

function carries(
  graph: DefinitionGraph | null,
  id: LicenseId,
  permission: string,
  above: LicenseId[] = [],
): Told {
  if (above.includes(id)) return false;
  const definition = graph?.definitions.get(id);
  if (definition === undefined) return null;
  const own = definition.permissions?.some((name) => isGranted(name, permission)) ?? null;
  const parts = definition.comprises.map((part) => carries(graph, part.id, permission, [...above, id]));
  return any([own, ...parts]);
}

function any(told: readonly Told[]): Told {
  return told.includes(true) ? true : told.includes(null) ? null : false;
}
