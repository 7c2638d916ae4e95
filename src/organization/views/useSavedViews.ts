import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../auth/SessionContext';
import { isSameName, withView, type SavedView } from '../../directory/savedViews';
import { changeViewsMutation, savedViewsQuery } from '../../queries/savedViews';

/** The admin's views, and what can be done with them. */
export function useSavedViews() {
  const { storageKey } = useSession();
  const { data: views, isError: isUnread, refetch } = useQuery(savedViewsQuery(storageKey));
  const { mutate, isError: hasFailed } = useMutation(changeViewsMutation(storageKey));
  const [removed, setRemoved] = useState<SavedView | null>(null);

  return {
    /** Undefined before they are read. */
    views,
    isUnread,
    readAgain: () => void refetch(),
    hasFailed,
    /** The view deleted last, which can be taken back. */
    removed,
    save: (name: string, search: string) => {
      setRemoved(null);
      mutate((before) => {
        const known = before.find((view) => isSameName(view.name, name));
        return withView(before, { id: known?.id ?? crypto.randomUUID(), name, search });
      });
    },
    rename: (view: SavedView, name: string) => mutate((before) => withView(before, { ...view, name })),
    remove: (view: SavedView) =>
      mutate((before) => before.filter(({ id }) => id !== view.id), { onSuccess: () => setRemoved(view) }),
    takeBack: (view: SavedView) =>
      mutate((before) => withView(before, view), { onSuccess: () => setRemoved(null) }),
  };
}
