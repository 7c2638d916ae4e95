import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import type { Directory } from '../directory/Directory';
import { NOW, type ChangesQuestion } from '../directory/snapshots/DirectorySnapshots';
import type { Apis } from './ApiContext';

/** Answers cost little and each revision has its own, so few are worth keeping. */
const KEPT_MS = 10_000;

/** This browser's snapshots of the organization. */
export function snapshotsQuery({ organizationKey }: Pick<Apis, 'organizationKey'>, directory: Directory) {
  const { snapshotsRevision } = directory.getStatus();
  return queryOptions({
    // oxlint-disable-next-line @tanstack/query/exhaustive-deps -- there is one directory of an organization
    queryKey: [organizationKey, 'snapshots', snapshotsRevision],
    queryFn: () => directory.listSnapshots(),
    placeholderData: keepPreviousData,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
  });
}

/** What changed between two snapshots, one page of the people; false asks nothing. */
export function changesQuery(
  { organizationKey }: Pick<Apis, 'organizationKey'>,
  directory: Directory,
  question: ChangesQuestion | false,
) {
  const { revision, snapshotsRevision } = directory.getStatus();
  const isOfNow = question !== false && (question.from === NOW || question.to === NOW);
  return queryOptions({
    // oxlint-disable-next-line @tanstack/query/exhaustive-deps -- there is one directory of an organization
    queryKey: [organizationKey, 'changes', snapshotsRevision, isOfNow ? revision : null, question],
    queryFn: question === false ? skipToken : () => directory.askChanges(question),
    placeholderData: keepPreviousData,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    structuralSharing: false,
  });
}
