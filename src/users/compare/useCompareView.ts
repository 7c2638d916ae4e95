import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { UserId } from '../../licensing/model';
import { compareViewIn, withCompareView, type CompareView } from './compareView';

interface CompareViewControl extends CompareView {
  readonly add: (userId: UserId) => void;
  readonly remove: (userId: UserId) => void;
  readonly showOnlyDifferences: (isOn: boolean) => void;
}

/** Who is compared, as the address has it. */
export function useCompareView(): CompareViewControl {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => compareViewIn(params), [params]);
  const { userIds, onlyDifferences } = view;
  const change = (next: Partial<CompareView>, replace = false) =>
    setParams((now) => withCompareView(now, { userIds, onlyDifferences, ...next }), {
      replace,
      preventScrollReset: true,
    });

  return {
    ...view,
    add: (userId) => change({ userIds: [...userIds, userId] }),
    remove: (userId) => change({ userIds: userIds.filter((id) => id !== userId) }),
    showOnlyDifferences: (isOn) => change({ onlyDifferences: isOn }, true),
  };
}
