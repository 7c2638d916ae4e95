import { queryOptions } from '@tanstack/react-query';
import type { UserId } from '../licensing/model';
import type { Apis } from './ApiContext';

/** One person of the directory. */
export function personQuery(apis: Apis, userId: UserId) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'people', userId],
    queryFn: ({ signal }) => apis.users.getUser(userId, { signal }),
  });
}

/** What one person holds. */
export function licenseUserQuery(apis: Apis, userId: UserId) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'licenseUsers', userId],
    queryFn: ({ signal }) => apis.license.getLicenseUser(userId, { signal }),
  });
}

/** The names that filters offer. */
export function rolesQuery(apis: Apis) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'roles'],
    queryFn: ({ signal }) => apis.organization.getAuthorizationRoles({ signal }),
    staleTime: 10 * 60_000,
  });
}

export function divisionsQuery(apis: Apis) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'divisions'],
    queryFn: ({ signal }) => apis.organization.getAuthorizationDivisions({ signal }),
    staleTime: 10 * 60_000,
  });
}
