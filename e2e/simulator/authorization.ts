import { pageOf } from './checks';
import { entityNotFound } from './errors';
import { listing, slicePage } from './paging';
import type { Reply } from './reply';
import { licensesForRoles } from './seed/assignments';
import { allPermissions, tiers } from './seed/definitions';
import { divisions, type Division } from './seed/divisions';
import { unlicensedPermissions } from './seed/permissions';
import { roleList, type Role } from './seed/roles';
import type { ApiRequest, Route, Service } from './service';

const toReadRoles = ['authorization:role:view'] as const;

function holders(service: Service, role: Role, divisionId: string | undefined) {
  return service.world.people('any', divisionId).filter(({ person }) => person?.roleIds.includes(role.id));
}

function roleJson(service: Service, role: Role): Record<string, unknown> {
  const licenses = licensesForRoles([role.id]);
  const base = licenses.find((id) => tiers.some((tier) => tier === id));
  return {
    id: role.id,
    name: role.name,
    description: role.description,
    permissions: role.permissions,
    permissionPolicies: role.policies ?? [],
    userCount: service.world.roleCount(role.id),
    ...(base === undefined ? {} : { baseLicense: base }),
    addonLicenses: licenses.filter((id) => id !== base),
    default: false,
    base: false,
    selfUri: `/api/v2/authorization/roles/${role.id}`,
  };
}

function paged<T>({ path, query }: ApiRequest, all: readonly T[], toJson: (item: T) => unknown): Reply {
  const page = pageOf(query);
  return {
    status: 200,
    json: { entities: slicePage(all, page).map(toJson), ...listing(path, query, page, all.length) },
  };
}

function named<T extends { name: string }>({ query }: ApiRequest, all: readonly T[]): T[] {
  const part = (query.get('name') ?? '').replaceAll('*', '').toLowerCase();
  return all.filter(({ name }) => name.toLowerCase().includes(part));
}

const divisionJson = (division: Division) => ({
  ...division,
  homeDivision: division.homeDivision ?? false,
  selfUri: `/api/v2/authorization/divisions/${division.id}`,
});

function getRole(request: ApiRequest): Role {
  const [id = ''] = request.parameters;
  const role = roleList.find((candidate) => candidate.id === id);
  if (!role) throw entityNotFound('role', id);
  return role;
}

/** Permissions as the service lists them: by domain, then by kind of entity. */
function permissionsByDomain(): [string, Map<string, unknown[]>][] {
  const domains = new Map<string, Map<string, unknown[]>>();
  for (const id of [...allPermissions, ...unlicensedPermissions].toSorted()) {
    const [domain = '', entityType = '', action = ''] = id.split(':');
    const entityTypes = domains.get(domain) ?? new Map<string, unknown[]>();
    domains.set(domain, entityTypes);
    entityTypes.set(entityType, [...(entityTypes.get(entityType) ?? []), { domain, entityType, action }]);
  }
  return [...domains];
}

function getPermissions(request: ApiRequest): Reply {
  return paged(request, permissionsByDomain(), ([domain, entityTypes]) => ({
    domain,
    permissionMap: Object.fromEntries(entityTypes),
  }));
}

export const authorizationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v2/authorization/roles',
    anyOf: toReadRoles,
    handle: (request, service) => paged(request, named(request, roleList), (role) => roleJson(service, role)),
  },
  {
    method: 'GET',
    path: '/api/v2/authorization/roles/*',
    anyOf: toReadRoles,
    handle: (request, service) => ({ status: 200, json: roleJson(service, getRole(request)) }),
  },
  {
    method: 'GET',
    path: '/api/v2/authorization/roles/*/users',
    anyOf: toReadRoles,
    handle: (request, service) =>
      paged(request, holders(service, getRole(request), request.token.divisionId), ({ id, person }) => ({
        id,
        name: person?.name,
        selfUri: `/api/v2/users/${id}`,
      })),
  },
  {
    method: 'GET',
    path: '/api/v2/authorization/divisions',
    handle: (request) => paged(request, named<Division>(request, divisions), divisionJson),
  },
  { method: 'GET', path: '/api/v2/authorization/permissions', handle: getPermissions },
];
