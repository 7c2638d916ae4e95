import { useCallback } from 'react';
import { useAddressView } from '../ui/useAddressView';
import { parseDefinitionsView, withDefinitionsView, type DefinitionsView } from './definitionsView';

type Change = (change: Partial<DefinitionsView>, options?: { readonly replace: boolean }) => void;

const IN_ADDRESS = { parse: parseDefinitionsView, write: withDefinitionsView };

/** The view as the address has it, and a way to change some of it, which stays the same for good. */
export function useDefinitionsView(): readonly [DefinitionsView, Change] {
  const [view, { now, go }] = useAddressView(IN_ADDRESS);
  const change = useCallback<Change>(
    (some, options = { replace: 'search' in some }) => go({ ...now(), ...some }, options),
    [now, go],
  );
  return [view, change];
}
