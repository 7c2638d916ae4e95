import { useAddressView } from '../ui/useAddressView';
import { parseDefinitionView, withDefinitionView, type DefinitionView } from './definitionView';

const IN_ADDRESS = { parse: parseDefinitionView, write: withDefinitionView };

/** One definition's view as the address has it, and a way to change some of it. */
export function useDefinitionView(): readonly [DefinitionView, (change: Partial<DefinitionView>) => void] {
  const [view, { now, go }] = useAddressView(IN_ADDRESS);
  return [view, (some) => go({ ...now(), ...some }, { replace: 'permission' in some })];
}
