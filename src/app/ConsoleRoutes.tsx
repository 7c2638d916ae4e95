import { Navigate, Route, Routes } from 'react-router-dom';
import { lazyPart } from '../ui/lazyPart';
import { paths } from '../ui/paths';
import { NotFoundPage } from './NotFoundPage';
import { SignedInFrame } from './SignedInFrame';

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
export function ConsoleRoutes() {
  return (
    <Routes>
      {/* Whoever is signed in has no more to do there. */}
      <Route path={paths.login()} element={<Navigate to={paths.home()} replace />} />
      <Route path={paths.oauthCallback()} element={<Navigate to={paths.home()} replace />} />
      <Route path="/" element={<SignedInFrame />}>
        <Route index element={<HomePage />} />
        <Route path="definitions" element={<DefinitionsPage />} />
        <Route path="definitions/compare" element={<CompareDefinitionsPage />} />
        <Route path="definitions/:licenseId" element={<DefinitionPage />} />
        <Route path="permissions" element={<PermissionsPage />} />
        <Route path="organization" element={<OrganizationPage />} />
        <Route path="organization/overview" element={<OverviewPage />} />
        <Route path="organization/changes" element={<ChangesPage />} />
        <Route path="organization/findings" element={<FindingsPage />} />
        <Route path="users" element={<UsersPage />} />
        <Route path="users/compare" element={<CompareUsersPage />} />
        <Route path="users/:userId" element={<UserPage />} />
        <Route path="batch" element={<BatchPage />} />
        <Route path="history" element={<HistoryPage />} />
        <Route path="history/:runId" element={<RunPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
