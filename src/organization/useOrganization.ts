import { useQuery } from '@tanstack/react-query';
import type {
  OrganizationMember,
  OrganizationProgress,
  OrganizationReading,
} from '../directory/OrganizationReading';
import { useApis } from '../queries/ApiContext';
import { organizationProgressQuery, organizationQuery } from '../queries/organization';

export interface Organization {
  /** The newest whole reading; null before the first. */
  readonly reading: OrganizationReading | null;
  /** Null while nothing is being read. */
  readonly progress: OrganizationProgress | null;
  /** Whom the reading tells, or, before the first one is whole, whom it has met so far. */
  readonly members: readonly OrganizationMember[];
  /** Why the newest reading failed. */
  readonly error: Error | null;
  readonly refresh: () => void;
}

const NOBODY: readonly OrganizationMember[] = [];

/** The organization as far as it has been read. */
export function useOrganization(): Organization {
  const apis = useApis();
  const { data, error, isFetching, refetch } = useQuery(organizationQuery(apis));
  const { data: progress } = useQuery(organizationProgressQuery(apis));
  return {
    reading: data ?? null,
    progress: isFetching ? (progress ?? null) : null,
    members: data?.members ?? progress?.members ?? NOBODY,
    error,
    refresh: () => void refetch(),
  };
}
