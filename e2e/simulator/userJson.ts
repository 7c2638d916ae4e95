import type { Person } from './seed/people';
import { roleList } from './seed/roles';
import type { Token } from './tokens';
import type { World } from './world';

const rolesById = new Map(roleList.map((role) => [role.id, role]));
const authorizations = new Map<string, Record<string, unknown>>();

function divisionJson(world: World, id: string): Record<string, string> {
  return { id, name: world.divisionName(id), selfUri: `/api/v2/authorization/divisions/${id}` };
}

function rolesJson(roleIds: readonly string[]): Record<string, string>[] {
  return roleIds.map((id) => ({ id, name: rolesById.get(id)?.name ?? '' }));
}

/** People with the same roles share one object, which keeps pages of 500 cheap. */
function authorizationJson(roleIds: readonly string[]): Record<string, unknown> {
  const key = roleIds.join();
  let authorization = authorizations.get(key);
  if (!authorization) {
    authorization = {
      roles: rolesJson(roleIds),
      unusedRoles: [],
      permissions: [...permissionsOf(roleIds)],
    };
    authorizations.set(key, authorization);
  }
  return authorization;
}

/** What roles grant together. */
export function permissionsOf(roleIds: readonly string[]): ReadonlySet<string> {
  return new Set(roleIds.flatMap((id) => rolesById.get(id)?.permissions ?? []));
}

/** A person as the service tells of them; the asking person's own permissions are those of the token. */
export function userJson(
  world: World,
  person: Person,
  expand: ReadonlySet<string>,
  token?: Token,
): Record<string, unknown> {
  const lastLogin = expand.has('dateLastLogin') ? world.lastLogin(person) : undefined;
  return {
    id: person.id,
    name: person.name,
    division: divisionJson(world, person.divisionId),
    chat: { jabberId: `${person.id.replaceAll('-', '')}@harborvale.orgspan.com` },
    ...(person.department === undefined ? {} : { department: person.department }),
    ...(person.email === undefined
      ? { primaryContactInfo: [] }
      : {
          email: person.email,
          primaryContactInfo: [{ address: person.email, mediaType: 'EMAIL', type: 'PRIMARY' }],
        }),
    addresses: [],
    state: person.state,
    ...(person.title === undefined ? {} : { title: person.title }),
    username: person.username,
    version: person.version,
    ...(expand.has('authorization')
      ? {
          authorization: token
            ? { roles: rolesJson(person.roleIds), unusedRoles: [], permissions: [...token.permissions] }
            : authorizationJson(person.roleIds),
        }
      : {}),
    ...(lastLogin === undefined ? {} : { dateLastLogin: lastLogin }),
    acdAutoAnswer: false,
    selfUri: `/api/v2/users/${person.id}`,
  };
}
