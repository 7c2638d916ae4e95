import { useSearchParams } from 'react-router-dom';
import { definitionViewParams, parseDefinitionView, type DefinitionView } from './definitionView';

/** One definition's view as the address has it, and a way to change some of it. */
export function useDefinitionView(): readonly [DefinitionView, (change: Partial<DefinitionView>) => void] {
  const [params, setParams] = useSearchParams();

  function change(some: Partial<DefinitionView>): void {
    // The address of the moment: the field that calls may have been drawn before another change.
    const now = parseDefinitionView(new URLSearchParams(globalThis.location.search));
    const options = { replace: 'permission' in some, preventScrollReset: true };
    setParams(definitionViewParams({ ...now, ...some }), options);
  }

  return [parseDefinitionView(params), change];
}
