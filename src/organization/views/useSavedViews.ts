import { useMutation, useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { useSession } from '../../auth/SessionContext';
import { byName, isSameName, withView, type SavedView } from '../../directory/savedViews';
import { changeViewsMutation, savedViewsQuery } from '../../queries/savedViews';
import { useToast } from '../../ui/toast/ToastContext';

/** The admin's views, and what can be done with them. */
export function useSavedViews() {
  const t = useTranslations('views');
  const common = useTranslations('common.toast');
  const locale = useLocale();
  const toast = useToast();
  const { storageKey } = useSession();
  const { data: views, isError: isUnread, refetch } = useQuery(savedViewsQuery(storageKey));
  const { mutate, isError: hasFailed } = useMutation(changeViewsMutation(storageKey));

  return {
    /** Undefined before they are read. */
    views: views && byName(views, locale),
    isUnread,
    readAgain: () => void refetch(),
    hasFailed,
    save: (name: string, search: string) =>
      mutate(
        (before) => {
          const known = before.find((view) => isSameName(view.name, name));
          return withView(before, { id: known?.id ?? crypto.randomUUID(), name, search });
        },
        { onSuccess: () => toast({ message: t('saved', { name }) }) },
      ),
    rename: (view: SavedView, name: string) => mutate((before) => withView(before, { ...view, name })),
    remove: (view: SavedView) =>
      mutate((before) => before.filter(({ id }) => id !== view.id), {
        onSuccess: () =>
          toast({
            message: t('removed', { name: view.name }),
            action: { label: common('undo'), run: () => mutate((before) => withView(before, view)) },
            // The button that was pressed went with the view.
            takesFocus: true,
          }),
      }),
  };
}
