import { DefinitionPage } from '../../definitions/DefinitionPage';
import { LayoutWorkerContext } from '../../definitions/graph/layOutInWorker';
import { definitionGraph } from '../../messages/en/definitionGraph';
import { definitions } from '../../messages/en/definitions';
import { withMessages } from '../../messages/withMessages';
import { createLayoutWorker } from '../createLayoutWorker';

/** One definition, with the worker that lays out the picture around it. */
function Definition() {
  return (
    <LayoutWorkerContext value={createLayoutWorker}>
      <DefinitionPage />
    </LayoutWorkerContext>
  );
}

export const DefinitionRoute = withMessages(Definition, { definitions, definitionGraph });
