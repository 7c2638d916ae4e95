import { DefinitionsPage } from '../../definitions/DefinitionsPage';
import { LayoutWorkerContext } from '../../definitions/graph/layOutInWorker';
import { createLayoutWorker } from '../createLayoutWorker';

/** The definitions, with the worker that lays out their picture. */
export function DefinitionsRoute() {
  return (
    <LayoutWorkerContext value={createLayoutWorker}>
      <DefinitionsPage />
    </LayoutWorkerContext>
  );
}
