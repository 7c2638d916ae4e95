import { DefinitionPage } from '../../definitions/DefinitionPage';
import { LayoutWorkerContext } from '../../definitions/graph/layOutInWorker';
import { createLayoutWorker } from '../createLayoutWorker';

/** One definition, with the worker that lays out the picture around it. */
export function DefinitionRoute() {
  return (
    <LayoutWorkerContext value={createLayoutWorker}>
      <DefinitionPage />
    </LayoutWorkerContext>
  );
}
