import { Suspense, use } from 'react';
import type { ConfigProblem } from '../auth/appConfig';
import { AuthContext, useAuthState } from '../auth/AuthContext';
import type { Auth } from '../auth/Auth';
import { SignInProgress } from '../auth/SignInProgress';
import { Starting } from '../auth/Starting';
import { MessagesProvider } from '../messages/MessagesProvider';
import { AppFailure } from './AppFailure';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { ConfigErrorPage, Console, SignInPages } from './loadParts';

export type AppStart =
  | { readonly ok: true; readonly auth: Auth }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

interface AppProps {
  /** The sign-in, as soon as config.json has been read. */
  readonly start: Promise<AppStart>;
}

export function App({ start }: AppProps) {
  return (
    <MessagesProvider>
      <ErrorBoundary Failure={AppFailure}>
        <Suspense fallback={<Starting />}>
          <Started start={start} />
        </Suspense>
      </ErrorBoundary>
    </MessagesProvider>
  );
}

function Started({ start }: AppProps) {
  const started = use(start);
  if (!started.ok) return <ConfigErrorPage problems={started.problems} />;
  return (
    <AuthContext value={started.auth}>
      <SignInOrConsole />
    </AuthContext>
  );
}

function SignInOrConsole() {
  const state = useAuthState();
  switch (state.status) {
    case 'completing':
      return <SignInProgress step="completing" />;
    case 'leaving':
      return <SignInProgress step={state.to === 'signOut' ? 'signingOut' : 'leaving'} />;
    case 'signedIn':
    case 'ended':
      return (
        <Suspense fallback={<SignInProgress step="completing" />}>
          <Console />
        </Suspense>
      );
    default:
      return <SignInPages state={state} />;
  }
}
