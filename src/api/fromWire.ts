import * as v from 'valibot';
import type {
  LicenseDefinition,
  LicenseId,
  LicensesOfUser,
  NamedEntity,
  Person,
  UserId,
  UserState,
} from '../licensing/model';
import type { NamedRoleGrants } from '../licensing/roleGrants';
import {
  LicensesOfUserSchema,
  type LicenseDefinitionWire,
  type PermissionsOfDomainWire,
  type RoleWire,
  type UserWire,
} from './wire';

export function toLicenseDefinition(wire: LicenseDefinitionWire): LicenseDefinition {
  return {
    id: wire.id,
    description: brief(wire.description),
    permissions: wire.permissions?.ids?.filter((name) => name !== '') ?? null,
    prerequisites: (wire.prerequisites ?? []).filter(isNamed).map(({ id }) => id),
    comprises: toLicenseDefinitions(wire.comprises ?? []),
  };
}

/** What has no id is left out: it could be neither shown nor held. */
export function toLicenseDefinitions(wire: readonly LicenseDefinitionWire[]): LicenseDefinition[] {
  return wire.filter(isNamed).map(toLicenseDefinition);
}

function isNamed({ id }: { readonly id: string }): boolean {
  return id !== '';
}

export function toPerson(wire: UserWire): Person {
  return {
    id: wire.id,
    name: brief(wire.name),
    email: briefOrNull(wire.email),
    title: briefOrNull(wire.title),
    department: briefOrNull(wire.department),
    state: toUserState(wire.state),
    division: wire.division ? toNamedEntity(wire.division) : null,
    roles: wire.authorization?.roles?.map(toNamedEntity) ?? null,
    dateLastLogin: wire.dateLastLogin ?? null,
  };
}

export function toNamedEntity(wire: { id: string; name?: string | null | undefined }): NamedEntity {
  return { id: wire.id, name: brief(wire.name) };
}

const LONGEST_TEXT = 1000;
const VISIBLE = /[^\s\p{C}\p{Z}]/u;

/** A text for the screen: what is longer than any of the service's own ends in an ellipsis, what nobody sees is none. */
export function brief(text: string | null | undefined): string {
  if (text === null || text === undefined || !VISIBLE.test(text)) return '';
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`;
}

function briefOrNull(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : brief(text);
}

/** What a role grants, however the service tells it; null where it tells neither way. */
export function toRoleGrants({ id, name, permissions, permissionPolicies }: RoleWire): NamedRoleGrants {
  const role = { roleId: id, name: brief(name) };
  if (!permissions && !permissionPolicies) return { ...role, permissions: null };
  const fromPolicies = (permissionPolicies ?? []).flatMap(({ domain, entityName, actionSet }) =>
    domain && entityName ? (actionSet ?? []).map((action) => `${domain}:${entityName}:${action}`) : [],
  );
  return { ...role, permissions: [...new Set([...(permissions ?? []), ...fromPolicies])] };
}

/** domain:entity:action of each; what lacks one of them can't be named. */
export function toPermissions({ permissionMap }: PermissionsOfDomainWire): string[] {
  return Object.values(permissionMap ?? {})
    .flat()
    .flatMap(({ domain, entityType, action }) =>
      domain && entityType && action ? [brief(`${domain}:${entityType}:${action}`)] : [],
    );
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

/**
 * Reads the body of getLicenseOrganization by hand, accepting what LicenseOrganizationSchema does: a body of 60 MB
 * takes valibot longer than JSON.parse. Null where it has another shape.
 */
export function readLicenseOrganization(json: unknown): Map<LicenseId, UserId[]> | null {
  if (!isObject(json) || !isTextOrNone(json['id']) || !isTextOrNone(json['name'])) return null;
  const { licenses } = json;
  if (!isObject(licenses)) return null;
  const holdersByLicense = new Map<LicenseId, UserId[]>();
  for (const licenseId of Object.keys(licenses)) {
    if (!isSafeKey(licenseId)) continue;
    const holders = readIds(licenses[licenseId]);
    if (holders === null) return null;
    holdersByLicense.set(licenseId, holders);
  }
  return holdersByLicense;
}

/** Keys that a schema's record leaves out. */
const UNSAFE_KEYS = new Set(['__proto__', 'prototype', 'constructor']);

export function isSafeKey(key: string): boolean {
  return !UNSAFE_KEYS.has(key);
}

/** The ids of a list of holders; null where it has another shape. */
export function readIds(list: unknown): UserId[] | null {
  if (!Array.isArray(list)) return null;
  const entries: readonly unknown[] = list;
  const ids: UserId[] = [];
  for (const entry of entries) {
    if (!isObject(entry) || typeof entry['id'] !== 'string' || !isTextOrNone(entry['selfUri'])) return null;
    ids.push(entry['id']);
  }
  return ids;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string';
}
