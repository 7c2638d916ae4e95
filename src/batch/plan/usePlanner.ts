import { use, useEffect, useState } from 'react';
import { createPlanner, type Planner } from './planner';
import { PlanWorkerContext } from './PlanWorkerContext';

/** A planner whose worker lives as long as the component. */
export function usePlanner(): Planner {
  const makeWorker = use(PlanWorkerContext);
  if (makeWorker === null) throw new Error('usePlanner needs a PlanWorkerContext around it');
  const [planner] = useState(() => createPlanner(makeWorker));
  // A worker stands outside React, and goes on until it is ended.
  useEffect(() => planner.hold(), [planner]);
  return planner;
}
