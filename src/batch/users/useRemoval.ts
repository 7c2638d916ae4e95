import { useCallback, useState } from 'react';
import type { UserId } from '../../licensing/model';
import { useDraft } from '../DraftContext';

export interface Removal {
  readonly remove: (userIds: readonly UserId[]) => void;
  /** Who was taken out last; empty once that was taken back or let stand. */
  readonly removed: readonly UserId[];
  readonly takeBack: () => void;
  readonly letStand: () => void;
}

/** Takes people out of the batch, so that a slip can be taken back. */
export function useRemoval(): Removal {
  const { dispatch } = useDraft();
  const [removed, setRemoved] = useState<readonly UserId[]>([]);

  return {
    remove: useCallback(
      (userIds) => {
        dispatch({ type: 'removeUsers', userIds: new Set(userIds) });
        setRemoved(userIds);
      },
      [dispatch],
    ),
    removed,
    takeBack: () => {
      dispatch({ type: 'addUsers', userIds: removed });
      setRemoved([]);
    },
    letStand: () => setRemoved([]),
  };
}
