import type { RoleGrants } from '../licensing/roleGrants';
import { toRoleGrants } from './fromWire';
import type { CallOptions, Http } from './http';
import { RoleListingSchema } from './wire';

/** What the organization's roles grant. */
export interface AuthorizationApi {
  /** All roles with their permissions, every page. Needs authorization:role:view. */
  getRoleGrants(options?: CallOptions): Promise<RoleGrants[]>;
}

const ROLES_PAGE_SIZE = 100;

export function createAuthorizationApi(http: Http): AuthorizationApi {
  return {
    async getRoleGrants(options) {
      const grants: RoleGrants[] = [];
      for (let pageNumber = 1; ; pageNumber += 1) {
        const page = await http.get(['authorization', 'roles'], RoleListingSchema, {
          ...options,
          query: { pageSize: ROLES_PAGE_SIZE, pageNumber },
        });
        const entities = page.entities ?? [];
        grants.push(...entities.map(toRoleGrants));
        if (entities.length === 0 || pageNumber >= (page.pageCount ?? 1)) return grants;
      }
    },
  };
}
