import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Directory } from '../directory/Directory';
import type { Apis } from './ApiContext';

const KEPT_MS = 10_000;

/** Who holds what at a glance, as far as it is read. */
export function overviewQuery({ organizationKey }: Pick<Apis, 'organizationKey'>, directory: Directory) {
  const { revision } = directory.getStatus();
  return queryOptions({
    // oxlint-disable-next-line @tanstack/query/exhaustive-deps -- there is one directory of an organization
    queryKey: [organizationKey, 'overview', revision],
    queryFn: () => directory.askOverview(),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    // Nothing goes over the network here.
    networkMode: 'always',
  });
}
