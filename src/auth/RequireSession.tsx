import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { useAuthState } from './AuthContext';
import type { SignedIn } from './authState';
import { loginPath } from './loginPath';
import { SignInEndedDialog } from './SignInEndedDialog';
import { SignInProgress } from './SignInProgress';

interface RequireSessionProps {
  readonly children: (signedIn: SignedIn) => ReactNode;
}

/** Lets pages be seen by someone signed in alone; whoever isn't signs in first, and comes back to this very page. */
export function RequireSession({ children }: RequireSessionProps) {
  const state = useAuthState();
  const location = useLocation();

  switch (state.status) {
    case 'signedIn':
    case 'ended':
      // One tree for both: the page must not be made anew when its sign-in ends.
      return (
        <>
          {children(state)}
          {state.status === 'ended' && <SignInEndedDialog admin={state.admin} renewal={state.renewal} />}
        </>
      );
    case 'completing':
      return <SignInProgress step="completing" />;
    case 'leaving':
      return <SignInProgress step={state.to === 'signOut' ? 'signingOut' : 'leaving'} />;
    default:
      return <Navigate to={loginPath(location)} replace />;
  }
}
