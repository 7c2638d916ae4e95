import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import type { DirectoryStatus } from '../../directory/Directory';
import type { ChangesAnswer } from '../../directory/snapshots/DirectorySnapshots';
import type { KeptSnapshot } from '../../directory/snapshots/keptSnapshots';
import { useApis } from '../../queries/ApiContext';
import { changesQuery, snapshotsQuery } from '../../queries/changes';
import { useDirectory } from '../../queries/DirectoryContext';
import type { ChangesView } from './changesView';
import { defaultPair, type SnapshotPair } from './snapshotChoices';

interface Changes {
  /** Newest first; null before they are known. */
  readonly snapshots: readonly KeptSnapshot[] | null;
  /** What is compared; null where there is nothing to compare with. */
  readonly pair: SnapshotPair | null;
  /** Null before the first answer; an older one until the next is there. */
  readonly answer: ChangesAnswer | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** This browser's snapshots, and what changed between the two that the view names. */
export function useChanges({ summary, isLoading }: DirectoryStatus, view: ChangesView): Changes {
  const apis = useApis();
  const directory = useDirectory();
  const locale = useLocale();
  const listed = useQuery(snapshotsQuery(apis, directory));
  const snapshots = listed.data ?? null;
  const usual = snapshots === null ? null : defaultPair(snapshots, summary?.readAt ?? null);
  const from = view.from ?? usual?.from ?? null;
  const pair = from === null ? null : { from, to: view.to ?? 'now' };
  const isAskable = pair !== null && snapshots !== null && !isLoading && pair.from !== pair.to;
  const { acrossOrganizations, filter, sort, page, pageSize } = view;
  const asked = useQuery(
    changesQuery(
      apis,
      directory,
      isAskable && { ...pair, acrossOrganizations, filter, sort, locale, page, pageSize },
    ),
  );
  const failed = listed.isError ? listed : asked;
  return {
    snapshots,
    pair,
    answer: isAskable ? (asked.data ?? null) : null,
    error: failed.error,
    retry: () => void failed.refetch(),
  };
}
