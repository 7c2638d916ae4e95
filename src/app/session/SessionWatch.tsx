import { useAuth } from '../../auth/AuthContext';
import { RateLimitBanner } from '../RateLimitBanner';
import { ReleaseBanner } from '../release/ReleaseBanner';
import { RunBanner } from '../RunBanner';
import { IdleWarning } from './IdleWarning';
import { SignInEnds } from './SignInEnds';

/** What holds for every page, where there is anything to say: a wait, a run, a new version, an end of the session. */
export function SessionWatch() {
  const { idleMinutes } = useAuth().config;
  return (
    <>
      <RateLimitBanner />
      <RunBanner />
      <ReleaseBanner />
      <SignInEnds />
      {idleMinutes > 0 && <IdleWarning minutes={idleMinutes} />}
    </>
  );
}
