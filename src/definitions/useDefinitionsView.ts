import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { definitionsViewParams, parseDefinitionsView, type DefinitionsView } from './definitionsView';

/** The view as the address has it, and a way to change some of it. */
export function useDefinitionsView(): readonly [
  DefinitionsView,
  (change: Partial<DefinitionsView>, options?: { readonly replace: boolean }) => void,
] {
  const [params, setParams] = useSearchParams();

  function change(some: Partial<DefinitionsView>, { replace } = { replace: 'search' in some }): void {
    // The address of the moment: the field that calls may have been drawn before another change.
    const now = parseDefinitionsView(new URLSearchParams(globalThis.location.search));
    setParams(definitionsViewParams({ ...now, ...some }), { replace, preventScrollReset: true });
  }

  return [useMemo(() => parseDefinitionsView(params), [params]), change];
}
