import { useAddressView } from '../../ui/useAddressView';
import { parseCompareView, withCompareView, type CompareView } from './compareView';

const IN_ADDRESS = { parse: parseCompareView, write: withCompareView };

/** The comparison as the address has it, and a way to change some of it. */
export function useCompareView(): readonly [CompareView, (change: Partial<CompareView>) => void] {
  const [view, { now, go }] = useAddressView(IN_ADDRESS);
  return [view, (some) => go({ ...now(), ...some }, { replace: 'search' in some })];
}
