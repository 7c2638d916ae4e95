import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import type { Directory } from '../directory/Directory';
import { NO_FILTER, type MemberFilter, type MembersQuestion } from '../directory/store/questions';
import type { LicenseId } from '../licensing/model';
import type { Apis } from './ApiContext';

/** Answers cost milliseconds and each revision has its own, so few are worth keeping. */
const KEPT_MS = 10_000;

/** One page of the people whom a filter leaves, and the counts beside the filters. */
export function membersQuery(
  { organizationKey }: Pick<Apis, 'organizationKey'>,
  directory: Directory,
  question: MembersQuestion,
) {
  const { revision } = directory.getStatus();
  return queryOptions({
    // oxlint-disable-next-line @tanstack/query/exhaustive-deps -- there is one directory of an organization
    queryKey: [organizationKey, 'members', revision, question],
    queryFn: ({ signal }) => directory.askMembers(question, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    structuralSharing: false,
  });
}

/** The ids of everyone who holds a license; null asks for nobody's. */
export function holderIdsQuery(
  { organizationKey }: Pick<Apis, 'organizationKey'>,
  directory: Directory,
  licenseId: LicenseId | null,
) {
  const { revision } = directory.getStatus();
  return queryOptions({
    // oxlint-disable-next-line @tanstack/query/exhaustive-deps -- there is one directory of an organization
    queryKey: [organizationKey, 'holderIds', revision, licenseId],
    queryFn:
      licenseId === null
        ? skipToken
        : () => directory.selectIds({ kind: 'matching', filter: holdersFilter(licenseId), except: [] }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    structuralSharing: false,
  });
}

/** Whoever holds a license. */
export function holdersFilter(licenseId: LicenseId): MemberFilter {
  return { ...NO_FILTER, anyOf: [licenseId] };
}
