import { useQuery } from '@tanstack/react-query';
import type { OrganizationProgress, OrganizationReading } from '../directory/OrganizationReading';
import { useApis } from '../queries/ApiContext';
import { organizationProgressQuery, organizationQuery } from '../queries/organization';

/** Who holds what, as far as it is known: being read, unknown and why, or read. */
export type Holders =
  | { readonly status: 'reading'; readonly progress: OrganizationProgress | null }
  | { readonly status: 'unknown'; readonly error: Error; readonly retry: () => void }
  | { readonly status: 'read'; readonly reading: OrganizationReading };

/** Reads the organization where it hasn't been read. A failed refresh leaves what was read before. */
export function useHolders(): Holders {
  const apis = useApis();
  const { data, error, isFetching, refetch } = useQuery(organizationQuery(apis));
  const { data: progress = null } = useQuery(organizationProgressQuery(apis));

  if (data !== undefined) return { status: 'read', reading: data };
  if (error !== null && !isFetching) return { status: 'unknown', error, retry: () => void refetch() };
  return { status: 'reading', progress };
}
