import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import type { Directory } from '../directory/Directory';
import type { Apis } from './ApiContext';

const KEPT_MS = 10_000;

/** Every permission that anything names, and what could not be read. */
export function permissionsQuery({ organizationKey }: Pick<Apis, 'organizationKey'>, directory: Directory) {
  const { summary } = directory.getStatus();
  return queryOptions({
    // oxlint-disable-next-line @tanstack/query/exhaustive-deps -- there is one directory of an organization
    queryKey: [organizationKey, 'permissions', summary?.version ?? 0],
    queryFn: () => directory.askPermissions(),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    structuralSharing: false,
  });
}

/** What carries and what grants one permission. */
export function permissionQuery(
  { organizationKey }: Pick<Apis, 'organizationKey'>,
  directory: Directory,
  permission: string,
) {
  const { revision } = directory.getStatus();
  return queryOptions({
    // oxlint-disable-next-line @tanstack/query/exhaustive-deps -- there is one directory of an organization
    queryKey: [organizationKey, 'permission', revision, permission],
    queryFn: () => directory.askPermission(permission),
    // What is known of another permission says nothing of this one.
    placeholderData: (before) => (before?.permission === permission ? before : undefined),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    structuralSharing: false,
  });
}

/** Asks the service anew for what it didn't answer. */
export function askPermissionsAgainMutation(apis: Pick<Apis, 'organizationKey'>, directory: Directory) {
  return mutationOptions({
    mutationKey: [apis.organizationKey, 'askPermissionsAgain'],
    mutationFn: () => directory.askPermissions(true),
    onSuccess: (answer, _variables, _onMutate, { client }) => {
      client.setQueryData(permissionsQuery(apis, directory).queryKey, answer);
      return client.invalidateQueries({ queryKey: [apis.organizationKey, 'permission'] });
    },
  });
}
