import type { ReactNode } from 'react';
import { useAuthState } from './AuthContext';
import type { SignedIn } from './authState';
import { SignInEndedDialog } from './SignInEndedDialog';

interface RequireSessionProps {
  readonly children: (signedIn: SignedIn) => ReactNode;
}

/** Lets pages be seen by someone signed in alone; to whoever isn't, the app shows its sign-in pages instead. */
export function RequireSession({ children }: RequireSessionProps) {
  const state = useAuthState();
  if (state.status !== 'signedIn' && state.status !== 'ended') return null;
  // One tree for both: the page must not be made anew when its sign-in ends.
  return (
    <>
      {children(state)}
      {state.status === 'ended' && <SignInEndedDialog admin={state.admin} renewal={state.renewal} />}
    </>
  );
}
