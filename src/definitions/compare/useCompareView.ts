import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { compareViewParams, parseCompareView, type CompareView } from './compareView';

/** The comparison as the address has it, and a way to change some of it. */
export function useCompareView(): readonly [CompareView, (change: Partial<CompareView>) => void] {
  const [params, setParams] = useSearchParams();

  function change(some: Partial<CompareView>): void {
    // The address of the moment: the field that calls may have been drawn before another change.
    const now = parseCompareView(new URLSearchParams(globalThis.location.search));
    const options = { replace: 'search' in some, preventScrollReset: true };
    setParams(compareViewParams({ ...now, ...some }), options);
  }

  return [useMemo(() => parseCompareView(params), [params]), change];
}
