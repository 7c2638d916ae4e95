import { matchPath } from 'react-router-dom';
import { lazyWithWords } from '../messages/lazyWithWords';
import type { LazyPart } from '../ui/lazyPart';

const HomePage = lazyWithWords(
  ['home', 'findings', 'history', 'organization'],
  async () => (await import('../home/HomePage')).HomePage,
);
const DefinitionsPage = lazyWithWords(
  ['definitions'],
  async () => (await import('./pages/DefinitionsRoute')).DefinitionsRoute,
);
const DefinitionPage = lazyWithWords(
  ['definitions'],
  async () => (await import('./pages/DefinitionRoute')).DefinitionRoute,
);
const PermissionsPage = lazyWithWords(
  ['permissions'],
  async () => (await import('../permissions/PermissionsPage')).PermissionsPage,
);
const CompareDefinitionsPage = lazyWithWords(
  ['compareDefinitions'],
  async () => (await import('../definitions/compare/CompareDefinitionsPage')).CompareDefinitionsPage,
);
const OrganizationPage = lazyWithWords(
  ['organization', 'findings'],
  async () => (await import('../organization/OrganizationPage')).OrganizationPage,
);
const OverviewPage = lazyWithWords(
  ['organization', 'overview'],
  async () => (await import('../organization/overview/OverviewPage')).OverviewPage,
);
const ChangesPage = lazyWithWords(
  ['organization', 'changes'],
  async () => (await import('../organization/changes/ChangesPage')).ChangesPage,
);
const FindingsPage = lazyWithWords(
  ['organization', 'findings'],
  async () => (await import('../organization/findings/FindingsPage')).FindingsPage,
);
const UsersPage = lazyWithWords(['users'], async () => (await import('../users/UsersPage')).UsersPage);
const UserPage = lazyWithWords(['users'], async () => (await import('../users/UserPage')).UserPage);
const CompareUsersPage = lazyWithWords(
  ['users', 'comparePeople'],
  async () => (await import('../users/compare/CompareUsersPage')).CompareUsersPage,
);
const BatchPage = lazyWithWords(['batch'], async () => (await import('../batch/BatchPage')).BatchPage);
const HistoryPage = lazyWithWords(
  ['history'],
  async () => (await import('../history/HistoryPage')).HistoryPage,
);
const RunPage = lazyWithWords(['history'], async () => (await import('../history/RunPage')).RunPage);
const StoragePage = lazyWithWords(
  ['storage'],
  async () => (await import('./pages/StorageRoute')).StorageRoute,
);
const AboutPage = lazyWithWords(['about'], async () => (await import('../about/AboutPage')).AboutPage);

interface Page {
  readonly path: string;
  readonly Component: LazyPart<object>;
  /** What it begins with: read while its code still comes, where it is the first. */
  readonly reads?: readonly ('definitions' | 'organization')[];
}

/** Which page stands at which address. */
export const PAGES: readonly Page[] = [
  { path: '', Component: HomePage, reads: ['organization'] },
  { path: 'definitions', Component: DefinitionsPage, reads: ['definitions'] },
  { path: 'definitions/compare', Component: CompareDefinitionsPage, reads: ['definitions'] },
  { path: 'definitions/:licenseId', Component: DefinitionPage, reads: ['definitions'] },
  { path: 'permissions', Component: PermissionsPage, reads: ['organization'] },
  { path: 'organization', Component: OrganizationPage, reads: ['organization', 'definitions'] },
  { path: 'organization/overview', Component: OverviewPage, reads: ['organization'] },
  { path: 'organization/changes', Component: ChangesPage, reads: ['organization'] },
  { path: 'organization/findings', Component: FindingsPage, reads: ['organization'] },
  { path: 'users', Component: UsersPage },
  { path: 'users/compare', Component: CompareUsersPage },
  { path: 'users/:userId', Component: UserPage },
  { path: 'batch', Component: BatchPage },
  { path: 'history', Component: HistoryPage },
  { path: 'history/:runId', Component: RunPage },
  { path: 'storage', Component: StoragePage },
  { path: 'about', Component: AboutPage },
];

/**
 * Has the code of an address's page fetched, and its words, before anyone goes there; the answer is whether it did.
 * A browser told to spare the connection is left alone: nothing is fetched that nobody asked for yet.
 */
export function preloadPage(pathname: string): boolean {
  if (savesData()) return false;
  pageAt(pathname)?.Component.preload();
  return true;
}

export function pageAt(pathname: string): Page | undefined {
  return PAGES.find(({ path }) => matchPath(`/${path}`, pathname) !== null);
}

function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}
