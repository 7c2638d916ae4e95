import type { SignedInAdmin } from '../api/OrganizationApi';
import type { OrganizationConfig } from './appConfig';
import type { RejectionReason } from './authorizationResponse';
import type { SignedOutHow } from './tabMemory';

/** Why a sign-in came to nothing. */
export type SignInFailure =
  | { readonly kind: 'rejected'; readonly reason: RejectionReason; readonly parameter: string | null }
  /** The authorization server said no. Its words are text from an address: shown as text, cut short. */
  | { readonly kind: 'refused'; readonly error: string; readonly description: string | null }
  /** The code could not be redeemed. */
  | { readonly kind: 'exchange'; readonly error: unknown }
  /** The token arrived, but the service could not be asked whom it speaks for; may be tried again. */
  | { readonly kind: 'unverified'; readonly error: unknown }
  /** The token was made for another application. */
  | { readonly kind: 'foreignClient' }
  /** The token speaks for two organizations at once. */
  | { readonly kind: 'foreignOrganization' }
  /** The token is for another organization than config.json names. */
  | { readonly kind: 'otherOrganization' }
  /** Someone else signed in where one admin's work stands open. */
  | { readonly kind: 'otherAdmin'; readonly name: string }
  /** PKCE needs https, or this very machine. */
  | { readonly kind: 'insecureContext' }
  | { readonly kind: 'popupBlocked' }
  | { readonly kind: 'popupClosed' }
  /** This window was opened to sign in, but the one that opened it is gone. */
  | { readonly kind: 'openerGone' };

/** Someone who has signed in, and where. Holds no token. */
export interface SignedIn {
  readonly organization: OrganizationConfig;
  readonly admin: SignedInAdmin;
}

export type SignedOutReason = 'start' | 'inAnotherTab' | SignedOutHow;

/** How a sign-in that ends, or has ended, is being taken up again. */
export type Renewal =
  { readonly status: 'idle'; readonly failure: SignInFailure | null } | { readonly status: 'waiting' };

export type AuthState =
  | { readonly status: 'signedOut'; readonly reason: SignedOutReason }
  /** On the way to the authorization server. */
  | {
      readonly status: 'leaving';
      readonly organization: OrganizationConfig;
      readonly to: 'signIn' | 'signOut';
    }
  /** An answer is being checked: first for itself, then by asking the service whom its token speaks for. */
  | { readonly status: 'completing'; readonly step: 'answer' | 'token' }
  | {
      readonly status: 'failed';
      readonly failure: SignInFailure;
      readonly organization: OrganizationConfig | null;
      readonly returnPath: string;
    }
  /** `endsAt`: when the token's time is over, in ms since 1970; null while that is far. */
  | ({
      readonly status: 'signedIn';
      readonly endsAt: number | null;
      readonly renewal: Renewal;
    } & SignedIn)
  /** The token expired or was revoked; the page stays as it is until the admin has signed in again. */
  | ({ readonly status: 'ended'; readonly renewal: Renewal } & SignedIn);
