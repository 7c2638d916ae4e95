import { useMemo } from 'react';
import type { ChangeFilter } from '../../directory/snapshots/changesQuestions';
import { withChangesView, NO_CHANGE_FILTER, parseChangesView, type ChangesView } from './changesView';
import { useAddressView } from '../../ui/useAddressView';

export interface ChangesViewControl {
  /** Chooses what is compared, and goes back to the first page. */
  readonly compare: (pair: Partial<Pick<ChangesView, 'from' | 'to' | 'acrossOrganizations'>>) => void;
  /** Changes some filters and goes back to the first page. */
  readonly filterBy: (change: Partial<ChangeFilter>) => void;
  readonly arrange: (change: Partial<Pick<ChangesView, 'sort' | 'page' | 'pageSize'>>) => void;
  readonly clearFilters: () => void;
}

const IN_ADDRESS = { parse: parseChangesView, write: withChangesView };

/** The view as the address has it, and ways to change that, which stay the same ones for good. */
export function useChangesView(): readonly [ChangesView, ChangesViewControl] {
  const [view, address] = useAddressView(IN_ADDRESS);
  const control = useMemo<ChangesViewControl>(() => {
    const { now, go } = address;
    return {
      compare: (pair) => go({ ...now(), acrossOrganizations: false, ...pair, page: 0 }),
      filterBy: (change) => {
        const view = now();
        // Keystrokes one by one in the way back would bury the page before.
        go({ ...view, filter: { ...view.filter, ...change }, page: 0 }, { replace: 'text' in change });
      },
      arrange: (change) => go({ ...now(), ...change }),
      clearFilters: () => go({ ...now(), filter: NO_CHANGE_FILTER, page: 0 }),
    };
  }, [address]);

  return [view, control];
}
