import { useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import {
  OF_ONE_PERMISSION,
  parsePermissionsView,
  permissionsViewParams,
  type PermissionsView,
} from './permissionsView';

export interface PermissionsViewControl {
  /** Looks for a permission. */
  readonly find: (search: string) => void;
  /** Narrows or arranges the people. */
  readonly arrange: (change: Partial<Omit<PermissionsView, 'search' | 'permission'>>) => void;
}

/** The view as the address has it, and ways to change that, which stay the same ones for good. */
export function usePermissionsView(): readonly [PermissionsView, PermissionsViewControl] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const view = useMemo(() => parsePermissionsView(params), [params]);

  const control = useMemo<PermissionsViewControl>(() => {
    function change(some: Partial<PermissionsView>): void {
      // The address of the moment: the field that calls may have been drawn before another change.
      const now = parsePermissionsView(new URLSearchParams(globalThis.location.search));
      // Keystrokes one by one in the way back would bury the page before.
      const replace = 'search' in some || 'people' in some;
      const search = permissionsViewParams({ ...now, ...some }).toString();
      void navigate({ search }, { replace, preventScrollReset: true, flushSync: true });
    }
    return {
      find: (search) => change({ search }),
      arrange: (some) => change({ page: 0, ...some }),
    };
  }, [navigate]);

  return [view, control];
}

/** Addresses within the page that keep the rest of the view. */
export function useViewAddress(): (change: Partial<PermissionsView>) => string {
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const view = useMemo(() => parsePermissionsView(params), [params]);
  return (change) => {
    const isAnother = 'permission' in change && change.permission !== view.permission;
    const next = { ...view, ...(isAnother && OF_ONE_PERMISSION), ...change };
    const search = permissionsViewParams(next).toString();
    return search === '' ? pathname : `${pathname}?${search}`;
  };
}
