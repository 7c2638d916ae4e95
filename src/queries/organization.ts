import { queryOptions, skipToken } from '@tanstack/react-query';
import type { OrganizationProgress } from '../directory/OrganizationReading';
import { readOrganization } from '../directory/readOrganization';
import type { Apis } from './ApiContext';

const FRESH_MS = 30 * 60_000;
const KEPT_MS = 2 * 60 * 60_000;

/**
 * Everybody and what they hold, read whole: hundreds of requests where the organization is large, so that it
 * is kept long, its age is shown beside it, and Refresh is the admin's decision. Never half a reading: how far
 * one has come is `organizationProgressQuery`.
 */
export function organizationQuery(apis: Apis) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'organization'],
    queryFn: ({ signal, client }) => {
      const { queryKey } = organizationProgressQuery(apis);
      client.setQueryData(queryKey, NOT_BEGUN);
      return readOrganization({
        licenseApi: apis.license,
        usersApi: apis.users,
        signal,
        onProgress: (progress) => client.setQueryData(queryKey, progress),
      });
    },
    // Comparing two readings person by person freezes the page for longer than drawing the new one.
    structuralSharing: false,
    staleTime: FRESH_MS,
    gcTime: KEPT_MS,
  });
}

/** How far the reading of the organization has come, and whom it has met: written by `organizationQuery`. */
export function organizationProgressQuery(apis: Apis) {
  return queryOptions<OrganizationProgress>({
    queryKey: [apis.organizationKey, 'organizationProgress'],
    queryFn: skipToken,
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

const NOT_BEGUN: OrganizationProgress = {
  source: null,
  peopleRead: 0,
  peopleTotal: null,
  assignmentsRead: 0,
  assignmentsTotal: null,
  members: [],
};
