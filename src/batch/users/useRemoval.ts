import { use, useCallback, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { UserId } from '../../licensing/model';
import { ToastContext } from '../../ui/toast/ToastContext';
import { useDraft } from '../DraftContext';

/** Takes people out of the batch, so that a slip can be taken back. */
export function useRemoval(): (userIds: readonly UserId[]) => void {
  const t = useTranslations('batch.users');
  const common = useTranslations('common.toast');
  const { show, dismiss } = use(ToastContext);
  const shown = useRef<number | null>(null);
  const { dispatch } = useDraft();

  // Away from here, the batch may be under way already: there is nothing to take back any more.
  useEffect(
    () => () => {
      if (shown.current !== null) dismiss(shown.current);
    },
    [dismiss],
  );

  return useCallback(
    (userIds) => {
      dispatch({ type: 'removeUsers', userIds: new Set(userIds) });
      shown.current = show({
        message: t('removed', { count: userIds.length }),
        action: { label: common('undo'), run: () => dispatch({ type: 'addUsers', userIds }) },
      });
    },
    [dispatch, show, t, common],
  );
}
