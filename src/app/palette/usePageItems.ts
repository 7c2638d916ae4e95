import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../auth/SessionContext';
import { paths } from '../../ui/paths';
import { isOffered } from '../isOffered';
import { indexItem, type IndexedItem } from './findItems';

const PAGES = [
  ['home', paths.home()],
  ['definitions', paths.definitions()],
  ['graph', paths.definitionGraph()],
  ['compareDefinitions', paths.compareDefinitions()],
  ['permissions', paths.permissions()],
  ['organization', paths.organization()],
  ['overview', paths.overview()],
  ['findings', paths.findings()],
  ['changes', paths.changes()],
  ['users', paths.users()],
  ['list', paths.users({ mode: 'list' })],
  ['compareUsers', paths.compareUsers([])],
  ['batch', paths.batch()],
  ['history', paths.history()],
  ['storage', paths.storage()],
  ['about', paths.about()],
] as const;

/** The pages that have an address of their own. */
export function usePageItems(): readonly IndexedItem[] {
  const t = useTranslations('palette.pages');
  const { readOnly } = useSession();
  return useMemo(
    () =>
      PAGES.filter(([name]) => isOffered(name, readOnly)).map(([name, to]) =>
        indexItem({
          id: `page ${name}`,
          group: 'pages',
          name: t(`${name}.name`),
          detail: t(`${name}.detail`),
          keywords: t(`${name}.keywords`),
          choice: { kind: 'link', to },
        }),
      ),
    [t, readOnly],
  );
}
