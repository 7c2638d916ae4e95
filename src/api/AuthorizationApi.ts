import type { NamedRoleGrants } from '../licensing/roleGrants';
import { toPermissions, toRoleGrants } from './fromWire';
import type { CallOptions, Http } from './http';
import { PermissionListingSchema, RoleListingSchema } from './wire';

/** What the organization's roles grant. */
export interface AuthorizationApi {
  /** All roles with their permissions, every page. Needs authorization:role:view. */
  getRoleGrants(options?: CallOptions): Promise<NamedRoleGrants[]>;
  /** Every permission that the service knows, whether or not anything grants or carries it. */
  getPermissions(options?: CallOptions): Promise<string[]>;
}

const PAGE_SIZE = 100;

export function createAuthorizationApi(http: Http): AuthorizationApi {
  return {
    getRoleGrants: (options) =>
      everyPage(async (query) => {
        const page = await http.get(['authorization', 'roles'], RoleListingSchema, { ...options, query });
        return { ...page, entities: page.entities?.map(toRoleGrants) };
      }),
    getPermissions: async (options) => {
      const permissions = await everyPage(async (query) => {
        const path = ['authorization', 'permissions'];
        const page = await http.get(path, PermissionListingSchema, { ...options, query });
        return { ...page, entities: page.entities?.map(toPermissions) };
      });
      return permissions.flat();
    },
  };
}

interface Page<Item> {
  readonly entities?: readonly Item[] | null | undefined;
  readonly pageCount?: number | null | undefined;
}

async function everyPage<Item>(
  read: (query: { readonly pageSize: number; readonly pageNumber: number }) => Promise<Page<Item>>,
): Promise<Item[]> {
  const all: Item[] = [];
  for (let pageNumber = 1; ; pageNumber += 1) {
    const { entities, pageCount } = await read({ pageSize: PAGE_SIZE, pageNumber });
    all.push(...(entities ?? []));
    if (!entities?.length || pageNumber >= (pageCount ?? 1)) return all;
  }
}
