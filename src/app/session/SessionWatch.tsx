import { useAuth } from '../../auth/AuthContext';
import { IdleWarning } from './IdleWarning';
import { SignInEnds } from './SignInEnds';

/** What is said of a session that is about to end: by its token's time, or because nobody seems to be there. */
export function SessionWatch() {
  const { idleMinutes } = useAuth().config;
  return (
    <>
      <SignInEnds />
      {idleMinutes > 0 && <IdleWarning minutes={idleMinutes} />}
    </>
  );
}
