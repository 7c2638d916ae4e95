import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { openSavedViews, type SavedView } from '../directory/savedViews';

const views = openSavedViews();

/** The views that this admin has saved; `storageKey` names the admin and the organization. */
export function savedViewsQuery(storageKey: string) {
  return queryOptions({
    queryKey: ['savedViews', storageKey],
    queryFn: () => views.list(storageKey),
    // Another tab may have saved one.
    staleTime: 0,
    networkMode: 'always',
  });
}

/** Changes them, in order of the calls. */
export function changeViewsMutation(storageKey: string) {
  return mutationOptions({
    mutationKey: ['savedViews', storageKey],
    mutationFn: (change: (views: readonly SavedView[]) => readonly SavedView[]) =>
      views.change(storageKey, change),
    onSuccess: (now, _change, _onMutate, { client }) => {
      client.setQueryData(savedViewsQuery(storageKey).queryKey, now);
    },
    scope: { id: 'savedViews' },
    networkMode: 'always',
  });
}
