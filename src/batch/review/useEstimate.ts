import { useMemo, useSyncExternalStore } from 'react';
import { useRuns } from '../../runs/RunnerContext';
import { estimateOf, type Estimate } from './estimate';
import type { Planning } from './usePlan';

/** What running the plan takes, by the settings of the moment. */
export function useEstimate({ plan, reads }: Extract<Planning, { kind: 'planned' }>): Estimate {
  const { settings, pace } = useRuns();
  const { changesPerWrite, usersPerRead } = useSyncExternalStore(settings.subscribe, settings.get);
  const { organizationSize } = reads;
  return useMemo(
    () =>
      estimateOf(plan, {
        changesPerWrite,
        usersPerRead,
        organizationSize,
        timeFor: (groups) => pace.timeFor(groups),
      }),
    [plan, changesPerWrite, usersPerRead, organizationSize, pace],
  );
}
