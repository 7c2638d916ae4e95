import { RequireSession } from '../auth/RequireSession';
import { OfflineBanner } from './OfflineBanner';
import { RateLimitBanner } from './RateLimitBanner';
import { RunBanner } from './RunBanner';
import { SessionProviders } from './SessionProviders';
import { Shell } from './Shell';
import { PartFailure } from './shell/PartFailure';

const banners = (
  <>
    <OfflineBanner />
    <RateLimitBanner />
    <RunBanner />
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
