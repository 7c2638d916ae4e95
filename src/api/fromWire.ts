import * as v from 'valibot';
import type { LicenseDefinition, LicensesOfUser, NamedEntity, Person, UserState } from '../licensing/model';
import type { RoleGrants } from '../licensing/roleGrants';
import { LicensesOfUserSchema, type LicenseDefinitionWire, type RoleWire, type UserWire } from './wire';

export function toLicenseDefinition(wire: LicenseDefinitionWire): LicenseDefinition {
  return {
    id: wire.id,
    description: wire.description ?? '',
    permissions: wire.permissions?.ids ?? null,
    prerequisites: (wire.prerequisites ?? []).map(({ id }) => id),
    comprises: (wire.comprises ?? []).map(toLicenseDefinition),
  };
}

export function toPerson(wire: UserWire): Person {
  return {
    id: wire.id,
    name: wire.name ?? '',
    email: wire.email ?? null,
    title: wire.title ?? null,
    department: wire.department ?? null,
    state: toUserState(wire.state),
    division: wire.division ? toNamedEntity(wire.division) : null,
    roles: wire.authorization?.roles?.map(toNamedEntity) ?? null,
    dateLastLogin: wire.dateLastLogin ?? null,
  };
}

export function toNamedEntity(wire: { id: string; name?: string | null | undefined }): NamedEntity {
  return { id: wire.id, name: wire.name ?? '' };
}

/** What a role grants, however the service tells it; null where it tells neither way. */
export function toRoleGrants({ id, permissions, permissionPolicies }: RoleWire): RoleGrants {
  if (!permissions && !permissionPolicies) return { roleId: id, permissions: null };
  const fromPolicies = (permissionPolicies ?? []).flatMap(({ domain, entityName, actionSet }) =>
    domain && entityName ? (actionSet ?? []).map((action) => `${domain}:${entityName}:${action}`) : [],
  );
  return { roleId: id, permissions: [...new Set([...(permissions ?? []), ...fromPolicies])] };
}

/** Reads one value of postLicenseUsers' map: ids, definitions, or an object that holds either. */
export function toLicensesOfUser(wire: unknown): LicensesOfUser {
  const result = v.safeParse(LicensesOfUserSchema, wire);
  if (!result.success) return { kind: 'unreadable' };
  const list = Array.isArray(result.output) ? result.output : result.output.licenses;
  return { kind: 'known', licenses: new Set(list.map((one) => (typeof one === 'string' ? one : one.id))) };
}

function toUserState(state: string | null | undefined): UserState {
  switch (state) {
    case 'active':
    case 'inactive':
    case 'deleted':
      return state;
    default:
      return 'unknown';
  }
}
