import { useColorScheme } from '@mui/material/styles';
import { use } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { PERMISSIONS } from '../../auth/permissions';
import { useSession } from '../../auth/SessionContext';
import { useDirectory, useDirectoryStatus } from '../../queries/DirectoryContext';
import { NO_FILTER } from '../../directory/store/questions';
import { useExportPeople } from '../../organization/useExportPeople';
import { HelpContext, type HelpTopic } from '../../ui/help/HelpContext';
import { paths } from '../../ui/paths';
import { useToast } from '../../ui/toast/ToastContext';
import { indexItem, type IndexedItem } from './findItems';
import type { PaletteChoice } from './PaletteItem';
import { useAssignItems } from './useAssignItems';

const EVERYBODY = { kind: 'matching', filter: NO_FILTER, except: [] } as const;
const BY_NAME = { field: 'name', descending: false } as const;

/** What can be done from anywhere. What this admin may not do is there all the same, and says why. */
export function useActionItems(): readonly IndexedItem[] {
  const t = useTranslations('palette.actions');
  const { canViewLicenses, signOut } = useSession();
  const { mode, systemMode, setMode } = useColorScheme();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const directory = useDirectory();
  const { summary } = useDirectoryStatus();
  const exportPeople = useExportPeople();
  const { newBatch, newStates } = useAssignItems();
  const other = (mode === 'system' ? systemMode : mode) === 'dark' ? 'light' : 'dark';

  const openHelp = use(HelpContext);
  const toast = useToast();

  const item = (
    name: 'refresh' | 'theme' | 'export' | 'copyLink' | HelpTopic | 'signOut',
    choice: PaletteChoice,
  ) => ({
    id: `action ${name}`,
    group: 'actions' as const,
    name: name === 'theme' ? t('theme', { theme: t(other) }) : t(name),
    detail: choice.kind === 'denied' ? t('needs', { permission: PERMISSIONS.viewLicenses[1] }) : '',
    keywords: t(`keywords.${name}`),
    choice,
  });
  const deed = (run: () => void): PaletteChoice => ({ kind: 'deed', run: async () => (run(), null) });

  return [
    newBatch,
    newStates,
    item(
      'refresh',
      canViewLicenses
        ? deed(() => {
            directory.refresh();
            if (!pathname.startsWith(paths.organization())) void navigate(paths.organization());
          })
        : { kind: 'denied' },
    ),
    item('copyLink', {
      kind: 'deed',
      run: async () => {
        try {
          await navigator.clipboard.writeText(window.location.href);
          toast({ message: t('copied') });
          return null;
        } catch {
          return t('copyFailed');
        }
      },
    }),
    item(
      'export',
      canViewLicenses
        ? {
            kind: 'deed',
            run: async () => {
              if (summary === null) return t('exportUnread');
              exportPeople.start({ selection: EVERYBODY, sort: BY_NAME, readAt: summary.readAt });
              return null;
            },
          }
        : { kind: 'denied' },
    ),
    item(
      'theme',
      deed(() => setMode(other)),
    ),
    item('shortcuts', { kind: 'opens', open: () => openHelp?.('shortcuts') }),
    item('glossary', { kind: 'opens', open: () => openHelp?.('glossary') }),
    item(
      'signOut',
      deed(() => signOut()),
    ),
  ].map(indexItem);
}
