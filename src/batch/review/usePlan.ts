import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSession } from '../../auth/SessionContext';
import { holdersOf } from '../../directory/OrganizationReading';
import { concernedUsers, type BatchIntent } from '../../licensing/intent';
import { useApis } from '../../queries/ApiContext';
import { definitionsQuery } from '../../queries/definitions';
import { organizationQuery } from '../../queries/organization';
import { reviewReadsQuery, type ReviewReads } from '../../queries/reviewReads';
import { intentOf, licenseWhoseHoldersMatter, type BatchDraft } from '../draftState';
import { usePlanner } from '../plan/PlanWorkerContext';
import { planQuery } from '../plan/planQueries';
import type { PlanBasis, Planner } from '../plan/planner';
import type { PlanSummary } from '../plan/planSummary';

/** A plan of this age may leave out who has come to hold the license since. */
const HOLDERS_FRESH_MS = 2 * 60_000;
const NOBODY: readonly string[] = [];

export type Planning =
  | { readonly kind: 'reading'; readonly what: 'organization' | 'people' }
  | { readonly kind: 'planning' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | {
      readonly kind: 'planned';
      readonly plan: PlanSummary;
      /** Answers what the summary leaves out. */
      readonly planner: Planner;
      /** What the plan was worked out from. */
      readonly reads: ReviewReads;
      readonly isReading: boolean;
      /** The next plan is being worked out; this is the one before. */
      readonly isPlanning: boolean;
      readonly readAgain: () => void;
      readonly planAgain: () => void;
    };

/** Reads what the plan rests on, and plans. What the admin decides about the plan needs no new read. */
export function usePlan(draft: BatchDraft): Planning {
  const apis = useApis();
  const { admin } = useSession();
  const definitions = useQuery(definitionsQuery(apis));
  const exactly = licenseWhoseHoldersMatter(draft);
  const organization = useQuery({
    ...organizationQuery(apis),
    enabled: exactly !== null,
    staleTime: HOLDERS_FRESH_MS,
  });
  const holders =
    exactly === null || organization.data === undefined ? NOBODY : holdersOf(organization.data, exactly);
  const isReadingHolders = exactly !== null && (organization.data === undefined || organization.isFetching);

  const { licenses, userIds } = draft;
  const intent = useMemo(() => intentOf({ licenses, userIds }, holders), [licenses, userIds, holders]);
  const review = useMemo(() => toReview(draft.id, intent), [draft.id, intent]);
  const reads = useQuery({ ...reviewReadsQuery(apis, review), enabled: !isReadingHolders });

  const { includeAnyway, extraChanges, openedPlan } = draft;
  const adminId = admin.person.id;
  const filed = openedPlan?.rows ?? null;
  const basis = useMemo((): PlanBasis | null => {
    if (reads.data === undefined || definitions.data === undefined || intent === null) return null;
    return {
      reads: reads.data,
      definitions: definitions.data,
      intent,
      adminId,
      includeAnyway,
      extraChanges,
      filed,
    };
  }, [reads.data, definitions.data, intent, adminId, includeAnyway, extraChanges, filed]);
  const planner = usePlanner();
  const plan = useQuery(planQuery(planner, basis));

  for (const query of exactly === null
    ? [definitions, reads, plan]
    : [definitions, organization, reads, plan]) {
    if (query.isError) return { kind: 'failed', error: query.error, retry: () => void query.refetch() };
  }
  if (isReadingHolders) return { kind: 'reading', what: 'organization' };
  if (basis === null) return { kind: 'reading', what: 'people' };
  if (plan.data === undefined) return { kind: 'planning' };
  return {
    kind: 'planned',
    plan: plan.data.summary,
    planner,
    reads: plan.data.reads,
    isReading: reads.isFetching,
    isPlanning: plan.isFetching,
    planAgain: () => void plan.refetch(),
    readAgain: () =>
      void (exactly === null ? reads.refetch() : organization.refetch().then(() => reads.refetch())),
  };
}

function toReview(draftId: string, intent: BatchIntent | null) {
  if (intent === null) return { draftId, userIds: NOBODY, removes: false };
  return {
    draftId,
    userIds: concernedUsers(intent),
    removes: removesSomething(intent),
  };
}

function removesSomething(intent: BatchIntent): boolean {
  switch (intent.kind) {
    case 'assign':
      return intent.remove.length > 0;
    case 'swap':
      return true;
    case 'exact':
      return intent.removeOthers;
    default:
      return intent.changes.some(({ action }) => action === 'remove');
  }
}
