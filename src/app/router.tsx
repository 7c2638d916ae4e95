import { createBrowserRouter, Navigate } from 'react-router-dom';
import { CallbackPage } from '../auth/CallbackPage';
import { LoginPage } from '../auth/LoginPage';
import { paths } from '../ui/paths';
import { NotFoundPage } from './NotFoundPage';
import { RouteError } from './RouteError';
import { SignedInFrame } from './SignedInFrame';
import { StartingPage } from './StartingPage';

const page = (load: () => Promise<React.ComponentType>) => async () => ({ Component: await load() });

export const router = createBrowserRouter([
  {
    ErrorBoundary: RouteError,
    HydrateFallback: StartingPage,
    children: [
      { path: paths.login(), Component: LoginPage },
      { path: paths.oauthCallback(), Component: CallbackPage },
      {
        path: '/',
        Component: SignedInFrame,
        children: [
          {
            ErrorBoundary: RouteError,
            children: [
              { index: true, element: <Navigate to={paths.organization()} replace /> },
              {
                path: 'definitions',
                lazy: page(async () => (await import('../definitions/DefinitionsPage')).DefinitionsPage),
              },
              {
                path: 'definitions/:licenseId',
                lazy: page(async () => (await import('../definitions/DefinitionPage')).DefinitionPage),
              },
              {
                path: 'organization',
                lazy: page(async () => (await import('../organization/OrganizationPage')).OrganizationPage),
              },
              {
                path: 'organization/changes',
                lazy: page(async () => (await import('../organization/changes/ChangesPage')).ChangesPage),
              },
              {
                path: 'organization/findings',
                lazy: page(async () => (await import('../organization/findings/FindingsPage')).FindingsPage),
              },
              { path: 'users', lazy: page(async () => (await import('../users/UsersPage')).UsersPage) },
              {
                path: 'users/:userId',
                lazy: page(async () => (await import('../users/UserPage')).UserPage),
              },
              { path: 'batch', lazy: page(async () => (await import('../batch/BatchPage')).BatchPage) },
              {
                path: 'history',
                lazy: page(async () => (await import('../history/HistoryPage')).HistoryPage),
              },
              {
                path: 'history/:runId',
                lazy: page(async () => (await import('../history/RunPage')).RunPage),
              },
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
]);
