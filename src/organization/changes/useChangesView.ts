import { useMemo } from 'react';
import { useNavigate, useSearchParams, type NavigateOptions } from 'react-router-dom';
import type { ChangeFilter } from '../../directory/snapshots/changesQuestions';
import { changesViewParams, NO_CHANGE_FILTER, parseChangesView, type ChangesView } from './changesView';

export interface ChangesViewControl {
  /** Chooses what is compared, and goes back to the first page. */
  readonly compare: (pair: Partial<Pick<ChangesView, 'from' | 'to' | 'acrossOrganizations'>>) => void;
  /** Changes some filters and goes back to the first page. */
  readonly filterBy: (change: Partial<ChangeFilter>) => void;
  readonly arrange: (change: Partial<Pick<ChangesView, 'sort' | 'page' | 'pageSize'>>) => void;
  readonly clearFilters: () => void;
}

/** The view as the address has it, and ways to change that, which stay the same ones for good. */
export function useChangesView(): readonly [ChangesView, ChangesViewControl] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const view = useMemo(() => parseChangesView(params), [params]);

  const control = useMemo<ChangesViewControl>(() => {
    // The address of the moment rather than of the last rendering: two quick changes must both count.
    const now = () => parseChangesView(new URLSearchParams(globalThis.location.search));
    const go = (next: ChangesView, options?: NavigateOptions) => {
      void navigate({ search: changesViewParams(next).toString() }, { preventScrollReset: true, ...options });
    };
    return {
      compare: (pair) => go({ ...now(), acrossOrganizations: false, ...pair, page: 0 }),
      filterBy: (change) => {
        const view = now();
        // Keystrokes one by one in the way back would bury the page before. The text field shows what the
        // address has, so that must be there before the next key.
        const options = 'text' in change ? { replace: true, flushSync: true } : {};
        go({ ...view, filter: { ...view.filter, ...change }, page: 0 }, options);
      },
      arrange: (change) => go({ ...now(), ...change }),
      clearFilters: () => go({ ...now(), filter: NO_CHANGE_FILTER, page: 0 }),
    };
  }, [navigate]);

  return [view, control];
}
