import { useSearchParams } from 'react-router-dom';
import { definitionsViewParams, parseDefinitionsView, type DefinitionsView } from './definitionsView';

/** The view as the address has it, and a way to change some of it. */
export function useDefinitionsView(): readonly [DefinitionsView, (change: Partial<DefinitionsView>) => void] {
  const [params, setParams] = useSearchParams();

  function change(some: Partial<DefinitionsView>): void {
    // The address of the moment: the field that calls may have been drawn before another change.
    const now = parseDefinitionsView(new URLSearchParams(globalThis.location.search));
    const options = { replace: 'search' in some, preventScrollReset: true };
    setParams(definitionsViewParams({ ...now, ...some }), options);
  }

  return [parseDefinitionsView(params), change];
}
