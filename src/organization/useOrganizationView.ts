import { useMemo } from 'react';
import { useNavigate, useSearchParams, type NavigateOptions } from 'react-router-dom';
import { NO_FILTER, type MemberFilter } from '../directory/askMembers';
import { parseView, viewParams, type OrganizationView } from './organizationView';

export interface OrganizationViewControl {
  /** Changes some filters and goes back to the first page. */
  readonly filterBy: (change: Partial<MemberFilter>) => void;
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
    const go = (next: OrganizationView, options?: NavigateOptions) => {
      void navigate({ search: viewParams(next).toString() }, { preventScrollReset: true, ...options });
    };
    return {
      filterBy: (change) => {
        const view = now();
        // Keystrokes one by one in the way back would bury the page before. The text field shows what the
        // address has, so that must be there before the next key.
        const options = 'text' in change ? { replace: true, flushSync: true } : {};
        go({ ...view, filter: { ...view.filter, ...change }, page: 0 }, options);
      },
      arrange: (change) => go({ ...now(), ...change }),
      clearFilters: () => go({ ...now(), filter: NO_FILTER, page: 0 }),
    };
  }, [navigate]);

  return [view, control];
}
