import { createContext } from 'react';
import type { MakePlanWorker } from './workerLine';

/** How a plan's worker is made; given by the app, which alone may make workers. */
export const PlanWorkerContext = createContext<MakePlanWorker | null>(null);
