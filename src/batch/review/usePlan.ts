import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSession } from '../../auth/SessionContext';
import { buildDefinitionGraph } from '../../licensing/definitionGraph';
import { concernedUsers, wantedChanges, type BatchIntent } from '../../licensing/intent';
import { planBatch } from '../../licensing/plan';
import type { Plan } from '../../licensing/planTypes';
import { useApis } from '../../queries/ApiContext';
import { definitionsQuery } from '../../queries/definitions';
import { reviewReadsQuery, type ReviewReads } from '../../queries/reviewReads';
import { intentOf, licenseWhoseHoldersMatter, type BatchDraft } from '../draftState';
import { useCurrentHolders } from './useCurrentHolders';

const NOBODY: readonly string[] = [];

export type Planning =
  | { readonly kind: 'reading'; readonly what: 'organization' | 'people' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | {
      readonly kind: 'planned';
      readonly plan: Plan;
      readonly reads: ReviewReads;
      /** People in the organization, where they have been counted. */
      readonly organizationSize: number | null;
      readonly isReading: boolean;
      readonly readAgain: () => void;
    };

/** Reads what the plan rests on, and plans. What the admin decides about the plan needs no new read. */
export function usePlan(draft: BatchDraft): Planning {
  const apis = useApis();
  const { admin } = useSession();
  const definitions = useQuery(definitionsQuery(apis));
  const exactly = licenseWhoseHoldersMatter(draft);
  const current = useCurrentHolders(exactly);
  const { holders, isReading: isReadingHolders } = current;

  const { licenses, userIds } = draft;
  const intent = useMemo(() => intentOf({ licenses, userIds }, holders), [licenses, userIds, holders]);
  const review = useMemo(() => toReview(draft.id, intent), [draft.id, intent]);
  const reads = useQuery({ ...reviewReadsQuery(apis, review), enabled: !isReadingHolders });

  const graph = useMemo(
    () => (definitions.data === undefined ? null : buildDefinitionGraph(definitions.data)),
    [definitions.data],
  );
  const { includeAnyway, extraChanges } = draft;
  const adminId = admin.person.id;
  const plan = useMemo(() => {
    if (reads.data === undefined || graph === null || intent === null) return null;
    const { people, licenses: read, inferred } = reads.data;
    return planBatch({
      intent,
      graph,
      people,
      licenses: read,
      inferred,
      extraChanges,
      admin: { userId: adminId },
      includeAnyway: new Set(includeAnyway),
    });
  }, [reads.data, graph, intent, extraChanges, includeAnyway, adminId]);

  if (current.error !== null) return { kind: 'failed', error: current.error, retry: current.retry };
  for (const query of [definitions, reads]) {
    if (query.isError) return { kind: 'failed', error: query.error, retry: () => void query.refetch() };
  }
  if (isReadingHolders) return { kind: 'reading', what: 'organization' };
  if (plan === null || reads.data === undefined) return { kind: 'reading', what: 'people' };
  return {
    kind: 'planned',
    plan,
    reads: reads.data,
    organizationSize: current.organizationSize,
    isReading: reads.isFetching,
    // New holders are another question, which is read anew by itself.
    readAgain: () => void (exactly === null ? reads.refetch() : current.readAgain()),
  };
}

function toReview(draftId: string, intent: BatchIntent | null) {
  if (intent === null) return { draftId, userIds: NOBODY, removes: false };
  return {
    draftId,
    userIds: concernedUsers(intent),
    removes: wantedChanges(intent).some(({ action }) => action === 'remove'),
  };
}
