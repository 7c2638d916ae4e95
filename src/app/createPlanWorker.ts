// oxlint-disable-next-line import/default -- the bundler makes it
import planWorkerUrl from '../batch/plan/planWorker?worker&url';
import { createWorker } from './createWorker';

/** A worker of its own for the plans of one Review. */
export function createPlanWorker(): Worker {
  return createWorker(planWorkerUrl);
}
