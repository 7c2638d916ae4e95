import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { useAddressView } from '../ui/useAddressView';
import {
  OF_ONE_PERMISSION,
  parsePermissionsView,
  SHOWN_AT_ONCE,
  withPermissionsView,
  type PermissionsView,
} from './permissionsView';

export interface PermissionsViewControl {
  /** Looks for a permission. */
  readonly find: (search: string) => void;
  /** Draws more of those found. */
  readonly showMore: () => void;
  /** Narrows or arranges the people. */
  readonly arrange: (change: Partial<Omit<PermissionsView, 'search' | 'shown' | 'permission'>>) => void;
}

const IN_ADDRESS = { parse: parsePermissionsView, write: withPermissionsView };

/** The view as the address has it, and ways to change that, which stay the same ones for good. */
export function usePermissionsView(): readonly [PermissionsView, PermissionsViewControl] {
  const [view, address] = useAddressView(IN_ADDRESS);
  const control = useMemo<PermissionsViewControl>(() => {
    const { now, go } = address;
    return {
      // Keystrokes one by one in the way back would bury the page before.
      find: (search) => go({ ...now(), search, shown: SHOWN_AT_ONCE }, { replace: true }),
      showMore: () => go({ ...now(), shown: now().shown + SHOWN_AT_ONCE }, { replace: true }),
      arrange: (some) => go({ ...now(), page: 0, ...some }, { replace: 'people' in some }),
    };
  }, [address]);

  return [view, control];
}

/** Addresses within the page that keep the rest of the view. */
export function useViewAddress(): (change: Partial<PermissionsView>) => string {
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const view = parsePermissionsView(params);
  return (change) => {
    const isAnother = 'permission' in change && change.permission !== view.permission;
    const next = { ...view, ...(isAnother && OF_ONE_PERMISSION), ...change };
    const search = withPermissionsView(params, next).toString();
    return search === '' ? pathname : `${pathname}?${search}`;
  };
}
