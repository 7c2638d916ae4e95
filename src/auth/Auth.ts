import type { AppConfig, OrganizationConfig } from './appConfig';
import type { AuthState } from './authState';
import type { OnSessionEnd } from './sessionEnds';

/** Signing in and out, and who is signed in. Components see its state, the http client its token. */
export interface Auth {
  readonly config: AppConfig;
  readonly getState: () => AuthState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Told each time that an ended sign-in was taken up again: what failed for want of it may be tried again. */
  readonly onSignedInAgain: (listener: () => void) => () => void;
  /** Told when the session is over: nothing of it may stay in memory, nor what this browser keeps beyond it. */
  readonly onSignedOut: (listener: OnSessionEnd) => () => void;
  readonly getAccessToken: () => string | null;
  /** The service no longer takes this token. */
  readonly reportUnauthorized: (token: string | null) => void;
  /** Leaves for the authorization server; `returnPath` is the page to come back to. */
  readonly signIn: (organization: OrganizationConfig, returnPath: string) => Promise<void>;
  /** Asks again whom the token speaks for, after a failure to ask. */
  readonly retryVerification: () => Promise<void>;
  /** Takes a sign-in that ends, or has ended, up again in a pop-up, the page staying as it is. To be called in a click. */
  readonly renewInPopup: () => Promise<void>;
  /** The same by leaving the page: for browsers that block the pop-up. */
  readonly renewByRedirect: () => Promise<void>;
  /** Revokes the token, tells the other tabs, and leaves by the service's own logout. */
  readonly signOut: (how?: SigningOut) => Promise<void>;
}

export interface SigningOut {
  /** Who ended it; the admin where left out. */
  readonly because?: 'admin' | 'idle';
  /** Whether all that this browser keeps of this admin and organization is deleted too. */
  readonly deletes?: boolean;
}
