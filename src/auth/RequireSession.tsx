import { Suspense, useEffect, type ComponentType, type ReactNode } from 'react';
import { lazyWithWords } from '../messages/lazyWithWords';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useAuthState } from './AuthContext';
import type { SignedIn } from './authState';
import { loadRenewal } from './loadRenewal';

const SignInEndedDialog = lazyWithWords(
  ['auth/failure', 'auth/session'],
  async () => (await import('./SignInEndedDialog')).SignInEndedDialog,
);

interface RequireSessionProps {
  readonly children: (signedIn: SignedIn) => ReactNode;
  /** Stands over the page whose sign-in has ended, where what should say so is missing. */
  readonly Failure: ComponentType<{ readonly error: unknown }>;
}

/** Lets pages be seen by someone signed in alone; to whoever isn't, the app shows its sign-in pages instead. */
export function RequireSession({ children, Failure }: RequireSessionProps) {
  const state = useAuthState();
  // The network is outside React: it may be gone by the time that the sign-in ends.
  useEffect(() => {
    SignInEndedDialog.preload();
    loadRenewal().catch(() => undefined);
  }, []);

  if (state.status !== 'signedIn' && state.status !== 'ended') return null;
  // One tree for both: the page must not be made anew when its sign-in ends.
  return (
    <>
      {children(state)}
      {state.status === 'ended' && (
        <ErrorBoundary Failure={Failure}>
          <Suspense>
            <SignInEndedDialog admin={state.admin} renewal={state.renewal} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
