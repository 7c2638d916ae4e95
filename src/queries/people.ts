import { infiniteQueryOptions, queryOptions, skipToken } from '@tanstack/react-query';
import { ApiError } from '../api/ApiError';
import { parsePeopleList } from '../directory/peopleList';
import { readLicenses } from '../directory/readLicenses';
import { resolvePeople, type ResolveProgress } from '../directory/resolvePeople';
import { searchPeople, searchPeopleWithRole, type PeopleCriteria } from '../directory/searchPeople';
import type { Person, UserId } from '../licensing/model';
import type { Apis } from './ApiContext';

const FRESH_MS = 10 * 60_000;
const KEPT_MS = 2 * 60 * 60_000;

/** One person of the directory, in any state. */
export function personQuery(apis: Apis, userId: UserId) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'people', userId],
    queryFn: async ({ signal }): Promise<Person> => {
      try {
        return await apis.users.getUser(userId, { signal });
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 404) throw error;
        // Whether the call by id tells of inactive and deleted people isn't known; the list does, with its state.
        const [person] = await apis.users.getUsersById([userId], { signal });
        if (person === undefined) throw error;
        return person;
      }
    },
  });
}

/** What one person holds. */
export function licenseUserQuery(apis: Apis, userId: UserId) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'licenseUsers', userId],
    queryFn: ({ signal }) => apis.license.getLicenseUser(userId, { signal }),
  });
}

/** What several people hold, a hundred a request; a request that fails loses its own people alone. */
export function licensesOfPeopleQuery(apis: Apis, userIds: readonly UserId[]) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'licensesOfPeople', userIds],
    queryFn: userIds.length === 0 ? skipToken : ({ signal }) => readLicenses(userIds, apis.license, signal),
    structuralSharing: false,
  });
}

/** The licenses that a set of roles needs together, in the service's own judgement. */
export function inferredLicensesQuery(apis: Apis, roleIds: readonly string[]) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'inferredLicenses', roleIds],
    queryFn:
      roleIds.length === 0 ? skipToken : ({ signal }) => apis.license.postLicenseInfer(roleIds, { signal }),
    staleTime: FRESH_MS,
  });
}

/** One page of a search for people, pages from 1. */
export function peoplePageQuery(apis: Apis, criteria: PeopleCriteria, pageNumber: number) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'peoplePage', criteria, pageNumber],
    queryFn: ({ signal }) => searchPeople(criteria, pageNumber, apis.users, signal),
    staleTime: 30_000,
    gcTime: 60_000,
  });
}

/** A search for people with a role, a thousand matches of the rest of the search at a time. */
export function peopleWithRoleQuery(apis: Apis, criteria: PeopleCriteria & { readonly roleId: string }) {
  return infiniteQueryOptions({
    queryKey: [apis.organizationKey, 'peopleWithRole', criteria],
    queryFn: ({ signal, pageParam }) => searchPeopleWithRole(criteria, pageParam, apis.users, signal),
    initialPageParam: 1,
    getNextPageParam: ({ nextPage }) => nextPage,
    staleTime: 30_000,
    gcTime: 60_000,
  });
}

/** People chosen from searches in this window: they stay chosen while one looks at somebody's page. */
export function chosenPeopleQuery(apis: Apis) {
  return queryOptions<ReadonlySet<UserId>>({
    queryKey: [apis.organizationKey, 'chosenPeople'],
    queryFn: skipToken,
    structuralSharing: false,
    gcTime: KEPT_MS,
  });
}

/** Whom a pasted list names. Runs when it is first asked for, so ask only once the admin has seen its price. */
export function listLookupQuery(apis: Apis, text: string | null) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'listLookup', text],
    queryFn:
      text === null
        ? skipToken
        : ({ signal, client }) =>
            resolvePeople(parsePeopleList(text).entries, apis.users, {
              signal,
              onProgress: (progress) =>
                client.setQueryData(listLookupProgressQuery(apis, text).queryKey, progress),
            }),
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
  });
}

/** How far a lookup has come. */
export function listLookupProgressQuery(apis: Apis, text: string | null) {
  return queryOptions<ResolveProgress>({
    queryKey: [apis.organizationKey, 'listLookupProgress', text],
    queryFn: skipToken,
    gcTime: KEPT_MS,
  });
}

/** The names that filters offer. */
export function rolesQuery(apis: Apis) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'roles'],
    queryFn: ({ signal }) => apis.organization.getAuthorizationRoles({ signal }),
    staleTime: FRESH_MS,
  });
}

export function divisionsQuery(apis: Apis) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'divisions'],
    queryFn: ({ signal }) => apis.organization.getAuthorizationDivisions({ signal }),
    staleTime: FRESH_MS,
  });
}
