import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { identityOf } from '../../queries/identity';
import type { ReviewReads } from '../../queries/reviewReads';
import type { RunFacts } from '../review/estimate';
import type { PlanBasis, Planner } from './planner';
import type { PlannedChangesView } from './plannedChangesPage';
import type { PlanId, PlanSummary } from './planSummary';

/** A plan together with what it was worked out from. */
export interface WorkedOut {
  readonly summary: PlanSummary;
  readonly reads: ReviewReads;
}

/** The worker answers, whether or not there is a network; and what it answered about a plan stays true. */
const LOCAL = {
  networkMode: 'always' as const,
  structuralSharing: false,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
};

/** A plan, worked out in the worker. The one before stays until the next is there. */
export function planQuery(planner: Planner, basis: PlanBasis | null) {
  return queryOptions({
    queryKey: ['plan', planner.id, basis === null ? null : identityOf(basis)],
    queryFn: basis === null ? skipToken : workOut(planner, basis),
    placeholderData: keepPreviousData,
    ...LOCAL,
  });
}

/** Planned changes as the grid shows them. */
export function plannedChangesQuery(planner: Planner, planId: PlanId, view: PlannedChangesView) {
  return queryOptions({
    queryKey: ['plan', planner.id, planId, 'rows', view],
    queryFn: ({ signal }) => planner.ask<'rows'>({ kind: 'rows', planId, view }, signal),
    placeholderData: keepPreviousData,
    ...LOCAL,
  });
}

/** The first groups of people for whom the plan means the same. */
export function permissionEffectsQuery(planner: Planner, planId: PlanId, most: number) {
  return queryOptions({
    queryKey: ['plan', planner.id, planId, 'effects', most],
    queryFn: ({ signal }) => planner.ask<'effects'>({ kind: 'effects', planId, most }, signal),
    placeholderData: keepPreviousData,
    ...LOCAL,
  });
}

/** How many requests a run of the plan makes together, by the settings of the moment. */
export function requestGroupsQuery(planner: Planner, planId: PlanId, facts: RunFacts) {
  return queryOptions({
    queryKey: ['plan', planner.id, planId, 'groups', facts],
    queryFn: ({ signal }) => planner.ask<'groups'>({ kind: 'groups', planId, facts }, signal),
    placeholderData: keepPreviousData,
    ...LOCAL,
  });
}

/** One group of people, and which permissions it is about. */
export function permissionEffectQuery(planner: Planner, planId: PlanId, group: number) {
  return queryOptions({
    queryKey: ['plan', planner.id, planId, 'effect', group],
    queryFn: ({ signal }) => planner.ask<'effect'>({ kind: 'effect', planId, group }, signal),
    ...LOCAL,
  });
}

/** The very requests that a run of the plan sends. */
export function requestsQuery(planner: Planner, planId: PlanId, changesPerWrite: number) {
  return queryOptions({
    queryKey: ['plan', planner.id, planId, 'requests', changesPerWrite],
    queryFn: ({ signal }) => planner.ask<'requests'>({ kind: 'requests', planId, changesPerWrite }, signal),
    ...LOCAL,
  });
}

function workOut(planner: Planner, basis: PlanBasis) {
  return async ({ signal }: { signal: AbortSignal }): Promise<WorkedOut> => ({
    summary: await planner.plan(basis, signal),
    reads: basis.reads,
  });
}
