import { Navigate, Route, Routes } from 'react-router-dom';
import { lazyPart } from '../ui/lazyPart';
import { paths } from '../ui/paths';
import { PAGES } from './consolePages';
import { SignedInFrame } from './SignedInFrame';

const NotFoundPage = lazyPart(async () => (await import('./NotFoundPage')).NotFoundPage);

/** The pages, each at its address. */
export function ConsoleRoutes() {
  return (
    <Routes>
      {/* Whoever is signed in has no more to do there. */}
      <Route path={paths.login()} element={<Navigate to={paths.home()} replace />} />
      <Route path={paths.oauthCallback()} element={<Navigate to={paths.home()} replace />} />
      <Route path="/" element={<SignedInFrame />}>
        {PAGES.map(({ path, Component }) => (
          <Route key={path} path={path} Component={Component} />
        ))}
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
