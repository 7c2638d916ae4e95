import { matchRoutes } from 'react-router-dom';
import { lazyPart } from '../ui/lazyPart';

const HomePage = lazyPart(async () => (await import('./pages/HomeRoute')).HomeRoute);
const DefinitionsPage = lazyPart(async () => (await import('./pages/DefinitionsRoute')).DefinitionsRoute);
const DefinitionPage = lazyPart(async () => (await import('./pages/DefinitionRoute')).DefinitionRoute);
const PermissionsPage = lazyPart(async () => (await import('./pages/PermissionsRoute')).PermissionsRoute);
const CompareDefinitionsPage = lazyPart(
  async () => (await import('./pages/CompareDefinitionsRoute')).CompareDefinitionsRoute,
);
const OrganizationPage = lazyPart(async () => (await import('./pages/OrganizationRoute')).OrganizationRoute);
const OverviewPage = lazyPart(async () => (await import('./pages/OverviewRoute')).OverviewRoute);
const ChangesPage = lazyPart(async () => (await import('./pages/ChangesRoute')).ChangesRoute);
const FindingsPage = lazyPart(async () => (await import('./pages/FindingsRoute')).FindingsRoute);
const UsersPage = lazyPart(async () => (await import('./pages/UsersRoute')).UsersRoute);
const UserPage = lazyPart(async () => (await import('./pages/UserRoute')).UserRoute);
const CompareUsersPage = lazyPart(async () => (await import('./pages/CompareUsersRoute')).CompareUsersRoute);
const BatchPage = lazyPart(async () => (await import('./pages/BatchRoute')).BatchRoute);
const HistoryPage = lazyPart(async () => (await import('./pages/HistoryRoute')).HistoryRoute);
const RunPage = lazyPart(async () => (await import('./pages/RunRoute')).RunRoute);

/** Which page stands at which address. */
export const PAGES = [
  { path: '', Component: HomePage },
  { path: 'definitions', Component: DefinitionsPage },
  { path: 'definitions/compare', Component: CompareDefinitionsPage },
  { path: 'definitions/:licenseId', Component: DefinitionPage },
  { path: 'permissions', Component: PermissionsPage },
  { path: 'organization', Component: OrganizationPage },
  { path: 'organization/overview', Component: OverviewPage },
  { path: 'organization/changes', Component: ChangesPage },
  { path: 'organization/findings', Component: FindingsPage },
  { path: 'users', Component: UsersPage },
  { path: 'users/compare', Component: CompareUsersPage },
  { path: 'users/:userId', Component: UserPage },
  { path: 'batch', Component: BatchPage },
  { path: 'history', Component: HistoryPage },
  { path: 'history/:runId', Component: RunPage },
];

/**
 * Has the code of an address's page fetched, and its words, before anyone goes there; the answer is whether it did.
 * A browser told to spare the connection is left alone: nothing is fetched that nobody asked for yet.
 */
export function preloadPage(pathname: string): boolean {
  if (savesData()) return false;
  matchRoutes(PAGES, pathname)?.[0]?.route.Component.preload();
  return true;
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
