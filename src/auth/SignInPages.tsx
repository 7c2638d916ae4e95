import { useEffect } from 'react';
import { paths } from '../ui/paths';
import { replaceAddress, useAddress } from './address';
import type { AuthState } from './authState';
import { LoginPage } from './LoginPage';
import { loginPath } from './loginPath';
import { SignInFailurePage } from './SignInFailurePage';

interface SignInPagesProps {
  readonly state: Extract<AuthState, { status: 'signedOut' | 'failed' }>;
}

/** All that someone who isn't signed in can see, whichever page they asked for. */
export function SignInPages({ state }: SignInPagesProps) {
  const address = useAddress();

  if (state.status === 'failed' && address.pathname === paths.oauthCallback()) {
    return <SignInFailurePage {...state} />;
  }
  if (address.pathname === paths.login()) return <LoginPage state={state} />;
  return <Redirect to={address.pathname === paths.oauthCallback() ? paths.login() : loginPath(address)} />;
}

function Redirect({ to }: { readonly to: string }) {
  // The address bar stands outside React.
  useEffect(() => replaceAddress(to), [to]);
  return null;
}
