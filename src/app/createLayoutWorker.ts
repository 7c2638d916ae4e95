// oxlint-disable-next-line import/default -- the bundler makes it
import layoutWorkerUrl from '../definitions/graph/layoutWorker?worker&url';
import { createWorker } from './createWorker';

/** A worker of its own for the layout of one picture of definitions. */
export function createLayoutWorker(): Worker {
  return createWorker(layoutWorkerUrl);
}
