import { useAddressView } from '../ui/useAddressView';
import {
  parseDefinitionView,
  SHOWN_AT_ONCE,
  withDefinitionView,
  type DefinitionView,
} from './definitionView';

interface DefinitionViewControl {
  /** Looks for other permissions, of which the first are drawn. */
  readonly find: (change: Partial<Pick<DefinitionView, 'permission' | 'scope' | 'way'>>) => void;
  /** Draws so many of those found. */
  readonly show: (shown: number) => void;
  readonly turnTo: (page: number) => void;
}

const IN_ADDRESS = { parse: parseDefinitionView, write: withDefinitionView };

/** One definition's view as the address has it, and ways to change it. */
export function useDefinitionView(): readonly [DefinitionView, DefinitionViewControl] {
  const [view, { now, go }] = useAddressView(IN_ADDRESS);
  return [
    view,
    {
      find: (change) =>
        go({ ...now(), shown: SHOWN_AT_ONCE, ...change }, { replace: 'permission' in change }),
      show: (shown) => go({ ...now(), shown }, { replace: true }),
      turnTo: (page) => go({ ...now(), page }),
    },
  ];
}
