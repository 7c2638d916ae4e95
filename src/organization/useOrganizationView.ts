import { useMemo } from 'react';
import { useNavigate, useSearchParams, type NavigateOptions } from 'react-router-dom';
import type { MemberFilter } from '../directory/store/questions';
import { NO_FILTER } from '../queries/organization';
import { parseView, viewParams, type OrganizationView } from './organizationView';

/** What becomes of some filters; told from those of the moment where it depends on them. */
export type FilterChange = Partial<MemberFilter> | ((filter: MemberFilter) => Partial<MemberFilter>);

export interface OrganizationViewControl {
  /** Changes some filters and goes back to the first page. */
  readonly filterBy: (change: FilterChange) => void;
  readonly arrange: (change: Partial<Omit<OrganizationView, 'filter'>>) => void;
  readonly clearFilters: () => void;
}

/** The view as the address has it, and ways to change that, which stay the same ones for good. */
export function useOrganizationView(): readonly [OrganizationView, OrganizationViewControl] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const view = useMemo(() => parseView(params), [params]);

  const control = useMemo<OrganizationViewControl>(() => {
    // The address of the moment rather than of the last rendering: two quick changes must both count.
    const now = () => parseView(new URLSearchParams(globalThis.location.search));
    // At once: what is pressed next goes by what the grid and the fields show.
    const go = (next: OrganizationView, options?: NavigateOptions) => {
      void navigate(
        { search: viewParams(next).toString() },
        { preventScrollReset: true, flushSync: true, ...options },
      );
    };
    return {
      filterBy: (change) => {
        const view = now();
        const changed = typeof change === 'function' ? change(view.filter) : change;
        // Keystrokes one by one in the way back would bury the page before.
        const options = 'text' in changed ? { replace: true } : {};
        go({ ...view, filter: { ...view.filter, ...changed }, page: 0 }, options);
      },
      arrange: (change) => go({ ...now(), ...change }),
      clearFilters: () => go({ ...now(), filter: NO_FILTER, page: 0 }),
    };
  }, [navigate]);

  return [view, control];
}
