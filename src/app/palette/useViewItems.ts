import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useSession } from '../../auth/SessionContext';
import { byName } from '../../directory/savedViews';
import { savedViewsQuery } from '../../queries/savedViews';
import { paths } from '../../ui/paths';
import { indexItem, type IndexedItem } from './findItems';

interface ViewItems {
  readonly items: readonly IndexedItem[];
  /** Whether this browser refuses to show them. */
  readonly isUnread: boolean;
}

/** Views of Organization that this admin has saved in this browser. */
export function useViewItems(): ViewItems {
  const t = useTranslations('palette.view');
  const locale = useLocale();
  const { data, isError } = useQuery(savedViewsQuery(useSession().storageKey));
  const items = useMemo(
    () =>
      byName(data ?? [], locale).map(({ id, name, search }) =>
        indexItem({
          id: `view ${id}`,
          group: 'views',
          name,
          detail: t('detail'),
          keywords: t('keywords'),
          choice: { kind: 'link', to: paths.organizationView(search) },
        }),
      ),
    [data, locale, t],
  );
  return { items, isUnread: isError };
}
