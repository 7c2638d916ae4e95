import type { UserId } from '../../licensing/model';
import { useAddressView } from '../../ui/useAddressView';
import { compareViewIn, withCompareView, type CompareView } from './compareView';

interface CompareViewControl extends CompareView {
  readonly add: (userId: UserId) => void;
  readonly remove: (userId: UserId) => void;
  readonly showOnlyDifferences: (isOn: boolean) => void;
}

const IN_ADDRESS = { parse: compareViewIn, write: withCompareView };

/** Who is compared, as the address has it. */
export function useCompareView(): CompareViewControl {
  const [view, { now, go }] = useAddressView(IN_ADDRESS);
  const compare = (change: (userIds: readonly UserId[]) => readonly UserId[]) =>
    go({ ...now(), userIds: change(now().userIds) });

  return {
    ...view,
    add: (userId) => compare((userIds) => [...userIds, userId]),
    remove: (userId) => compare((userIds) => userIds.filter((id) => id !== userId)),
    showOnlyDifferences: (onlyDifferences) => go({ ...now(), onlyDifferences }, { replace: true }),
  };
}
