import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSession } from '../../auth/SessionContext';
import { concernedUsers, type BatchIntent } from '../../licensing/intent';
import type { LicenseChange } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { definitionsQuery } from '../../queries/definitions';
import { roleGrantsQuery } from '../../queries/roleGrants';
import { reviewReadsQuery, type ReviewReads } from '../../queries/reviewReads';
import { intentOf, licenseWhoseHoldersMatter, type BatchDraft } from '../draftState';
import { usePlanner } from '../plan/usePlanner';
import { planQuery } from '../plan/planQueries';
import type { PlanBasis, Planner } from '../plan/planner';
import type { PlanSummary } from '../plan/planSummary';
import { useCurrentHolders } from './useCurrentHolders';

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
      /** Why it is not known what roles grant, where it isn't. */
      readonly roles: {
        readonly error: unknown;
        /** The admin may not see roles. */
        readonly isRefused: boolean;
        readonly retry: () => void;
      };
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
  const concerned = useMemo(() => (intent === null ? NOBODY : concernedUsers(intent)), [intent]);
  const { organizationSize } = current;
  const reads = useQuery({
    ...reviewReadsQuery(apis, { draftId: draft.id, userIds: concerned, organizationSize }),
    enabled: !isReadingHolders,
  });

  const { includeAnyway, extraChanges, openedPlan } = draft;
  const takesAway = useMemo(() => removesSomething(intent, extraChanges), [intent, extraChanges]);
  const roles = useQuery({ ...roleGrantsQuery(apis), enabled: takesAway });
  const isReadingRoles = takesAway && roles.isPending;
  // Without it a plan says that this is not known.
  const roleGrants = takesAway ? (roles.data ?? null) : null;
  const adminId = admin.person.id;
  const filed = openedPlan?.rows ?? null;
  const basis = useMemo((): PlanBasis | null => {
    if (reads.data === undefined || definitions.data === undefined || intent === null || isReadingRoles)
      return null;
    return {
      reads: reads.data,
      definitions: definitions.data,
      intent,
      roleGrants,
      adminId,
      includeAnyway,
      extraChanges,
      filed,
    };
  }, [
    reads.data,
    definitions.data,
    intent,
    roleGrants,
    isReadingRoles,
    adminId,
    includeAnyway,
    extraChanges,
    filed,
  ]);
  const planner = usePlanner();
  const plan = useQuery(planQuery(planner, basis));

  if (current.error !== null) return { kind: 'failed', error: current.error, retry: current.retry };
  for (const query of [definitions, reads, plan]) {
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
    roles: {
      error: takesAway ? roles.error : null,
      isRefused: takesAway && roles.data === null,
      retry: () => void roles.refetch(),
    },
    // New holders are another question, which is read anew by itself.
    readAgain: () => void (exactly === null ? reads.refetch() : current.readAgain()),
  };
}

function removesSomething(intent: BatchIntent | null, extraChanges: readonly LicenseChange[]): boolean {
  if (extraChanges.some(isRemoval)) return true;
  if (intent === null) return false;
  switch (intent.kind) {
    case 'assign':
      return intent.remove.length > 0;
    case 'swap':
      return true;
    case 'exact':
      return intent.removeOthers;
    default:
      return intent.changes.some(isRemoval);
  }
}

function isRemoval({ action }: LicenseChange): boolean {
  return action === 'remove';
}
