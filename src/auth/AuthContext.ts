import { createContext, use, useSyncExternalStore } from 'react';
import type { AuthState } from './authState';
import type { Auth } from './Auth';

export const AuthContext = createContext<Auth | null>(null);

/** @throws where the app was composed without it: a fault of composition, not of the admin. */
export function useAuth(): Auth {
  const auth = use(AuthContext);
  if (auth === null) throw new Error('useAuth needs an AuthContext around it');
  return auth;
}

export function useAuthState(): AuthState {
  const auth = useAuth();
  return useSyncExternalStore(auth.subscribe, auth.getState);
}
