import { Suspense } from 'react';
import { RequireSession } from '../auth/RequireSession';
import { lazyWithWords } from '../messages/lazyWithWords';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { forgetFailedParts } from '../ui/lazyPart';
import { OfflineBanner } from './OfflineBanner';
import { SessionProviders } from './SessionProviders';
import { Shell } from './Shell';
import { PartFailure } from './shell/PartFailure';

const SessionWatch = lazyWithWords(
  ['about', 'auth/failure', 'auth/session'],
  async () => (await import('./session/SessionWatch')).SessionWatch,
);

const banners = (
  <>
    <ErrorBoundary Failure={PartFailure} onFailure={forgetFailedParts}>
      <Suspense>
        <SessionWatch />
      </Suspense>
    </ErrorBoundary>
    <OfflineBanner />
  </>
);

/** Around every page but the sign-in's own: nobody gets here without a session, and every page finds it here. */
export function SignedInFrame() {
  return (
    <RequireSession Failure={PartFailure}>
      {(signedIn) => (
        <SessionProviders signedIn={signedIn}>
          <Shell banners={banners} />
        </SessionProviders>
      )}
    </RequireSession>
  );
}
