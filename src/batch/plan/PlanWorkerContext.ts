import { createContext, use, useEffect, useState } from 'react';
import { createPlanner, type Planner } from './planner';
import type { MakePlanWorker } from './workerLine';

/** How a plan's worker is made; given by the app, which alone may make workers. */
export const PlanWorkerContext = createContext<MakePlanWorker | null>(null);

/** A planner whose worker lives as long as the component. */
export function usePlanner(): Planner {
  const makeWorker = use(PlanWorkerContext);
  if (makeWorker === null) throw new Error('usePlanner needs a PlanWorkerContext around it');
  const [planner] = useState(() => createPlanner(makeWorker));
  // A worker stands outside React, and goes on until it is ended.
  useEffect(() => planner.hold(), [planner]);
  return planner;
}
