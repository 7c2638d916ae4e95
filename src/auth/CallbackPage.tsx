import { Navigate } from 'react-router-dom';
import { paths } from '../ui/paths';
import { useAuthState } from './AuthContext';
import { SignInFailurePage } from './SignInFailurePage';
import { SignInProgress } from './SignInProgress';

/** Where the authorization server sends the admin back to. What it sent along was taken before this page came up. */
export function CallbackPage() {
  const state = useAuthState();

  switch (state.status) {
    case 'completing':
      return <SignInProgress step="completing" />;
    case 'leaving':
      return <SignInProgress step="leaving" />;
    case 'signedIn':
    case 'ended':
      return <Navigate to={state.returnPath} replace />;
    case 'failed':
      return <SignInFailurePage {...state} />;
    default:
      return <Navigate to={paths.login()} replace />;
  }
}
