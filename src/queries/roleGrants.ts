import { queryOptions } from '@tanstack/react-query';
import { ApiError } from '../api/ApiError';
import type { RoleGrants } from '../licensing/roleGrants';
import type { Apis } from './ApiContext';

const FRESH_MS = 10 * 60_000;

/** What the organization's roles grant; null where the admin may not see roles. One reading serves all plans. */
export function roleGrantsQuery(apis: Apis) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'roleGrants'],
    queryFn: async ({ signal }): Promise<readonly RoleGrants[] | null> => {
      try {
        return await apis.authorization.getRoleGrants({ signal });
      } catch (error) {
        if (error instanceof ApiError && error.status === 403) return null;
        throw error;
      }
    },
    structuralSharing: false,
    staleTime: FRESH_MS,
  });
}
