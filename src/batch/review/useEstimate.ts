import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { useRuns } from '../../runs/RunnerContext';
import { requestGroupsQuery } from '../plan/planQueries';
import { estimateFrom, type Estimate } from './estimate';
import type { Planning } from './usePlan';

/** What running the plan takes, by the settings of the moment; null until it is worked out. */
export function useEstimate({
  plan,
  planner,
  reads,
}: Extract<Planning, { kind: 'planned' }>): Estimate | null {
  const { settings, pace } = useRuns();
  const { changesPerWrite, usersPerRead } = useSyncExternalStore(settings.subscribe, settings.get);
  const { organizationSize } = reads;
  const { data } = useQuery(
    requestGroupsQuery(planner, plan.planId, { changesPerWrite, usersPerRead, organizationSize }),
  );
  const groups = data?.groups;
  return useMemo(
    () => (groups === undefined ? null : estimateFrom(groups, (some) => pace.timeFor(some))),
    [groups, pace],
  );
}
