import { useAddressView } from '../../ui/useAddressView';
import { parseCompareView, withCompareView, type CompareView } from './compareView';

interface CompareViewControl {
  /** Compares otherwise, which draws the beginning of each part. */
  readonly change: (change: Partial<Omit<CompareView, 'whole'>>) => void;
  /** Draws a part as a whole. */
  readonly showWhole: (part: string) => void;
}

const IN_ADDRESS = { parse: parseCompareView, write: withCompareView };

/** The comparison as the address has it, and ways to change it. */
export function useCompareView(): readonly [CompareView, CompareViewControl] {
  const [view, { now, go }] = useAddressView(IN_ADDRESS);
  return [
    view,
    {
      change: (some) => go({ ...now(), whole: [], ...some }, { replace: 'search' in some }),
      showWhole: (part) => go({ ...now(), whole: [...now().whole, part] }, { replace: true }),
    },
  ];
}
