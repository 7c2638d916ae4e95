import { useMemo } from 'react';
import { NO_FILTER, type MemberFilter } from '../directory/store/questions';
import { parseView, withView, type OrganizationView } from './organizationView';
import { useAddressView } from '../ui/useAddressView';

/** What becomes of some filters; told from those of the moment where it depends on them. */
export type FilterChange = Partial<MemberFilter> | ((filter: MemberFilter) => Partial<MemberFilter>);

export interface OrganizationViewControl {
  /** Changes some filters and goes back to the first page. */
  readonly filterBy: (change: FilterChange) => void;
  readonly arrange: (change: Partial<Omit<OrganizationView, 'filter'>>) => void;
  readonly clearFilters: () => void;
}

const IN_ADDRESS = { parse: parseView, write: withView };

/** The view as the address has it, and ways to change that, which stay the same ones for good. */
export function useOrganizationView(): readonly [OrganizationView, OrganizationViewControl] {
  const [view, address] = useAddressView(IN_ADDRESS);
  const control = useMemo<OrganizationViewControl>(() => {
    const { now, go } = address;
    return {
      filterBy: (change) => {
        const view = now();
        const changed = typeof change === 'function' ? change(view.filter) : change;
        // Keystrokes one by one in the way back would bury the page before.
        go({ ...view, filter: { ...view.filter, ...changed }, page: 0 }, { replace: 'text' in changed });
      },
      arrange: (change) => go({ ...now(), ...change }),
      clearFilters: () => go({ ...now(), filter: NO_FILTER, page: 0 }),
    };
  }, [address]);

  return [view, control];
}
