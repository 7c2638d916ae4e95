import { Suspense } from 'react';
import { RequireSession } from '../auth/RequireSession';
import { lazyWithWords } from '../messages/lazyWithWords';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { forgetFailedParts } from '../ui/lazyPart';
import { OfflineBanner } from './OfflineBanner';
import { RateLimitBanner } from './RateLimitBanner';
import { RunBanner } from './RunBanner';
import { SessionProviders } from './SessionProviders';
import { Shell } from './Shell';
import { PartFailure } from './shell/PartFailure';

/** Nobody waits for it: where it does not come, a part that a release took away says so itself. */
const ReleaseBanner = lazyWithWords(
  ['about'],
  async () => (await import('./release/ReleaseBanner')).ReleaseBanner,
);
const SessionWatch = lazyWithWords(
  ['auth/failure', 'auth/session'],
  async () => (await import('./session/SessionWatch')).SessionWatch,
);
const Nothing = () => null;

const banners = (
  <>
    <ErrorBoundary Failure={PartFailure} onFailure={forgetFailedParts}>
      <Suspense>
        <SessionWatch />
      </Suspense>
    </ErrorBoundary>
    <OfflineBanner />
    <RateLimitBanner />
    <RunBanner />
    <ErrorBoundary Failure={Nothing} onFailure={forgetFailedParts}>
      <Suspense>
        <ReleaseBanner />
      </Suspense>
    </ErrorBoundary>
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
