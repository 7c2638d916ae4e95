import { DefinitionsPage } from '../../definitions/DefinitionsPage';
import { LayoutWorkerContext } from '../../definitions/graph/layOutInWorker';
import { definitionGraph } from '../../messages/en/definitionGraph';
import { definitions } from '../../messages/en/definitions';
import { withMessages } from '../../messages/withMessages';
import { createLayoutWorker } from '../createLayoutWorker';

/** The definitions, with the worker that lays out their picture. */
function Definitions() {
  return (
    <LayoutWorkerContext value={createLayoutWorker}>
      <DefinitionsPage />
    </LayoutWorkerContext>
  );
}

export const DefinitionsRoute = withMessages(Definitions, { definitions, definitionGraph });
