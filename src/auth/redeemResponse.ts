import { exchangeCode, type IssuedToken } from '../api/OAuth';
import type { OrganizationConfig } from './appConfig';
import type { SignInFailure } from './authState';
import { parseAuthorizationResponse } from './authorizationResponse';
import type { PendingSignIn } from './pendingSignIn';
import { oauthClientOf } from './signInRequest';
import type { RawAuthorizationResponse } from './takeAuthorizationResponse';

/** A token from now until its time is over. */
export interface RedeemedToken {
  readonly accessToken: string;
  /** ms since 1970. */
  readonly expiresAt: number;
}

export type Redeemed =
  | { readonly ok: true; readonly token: RedeemedToken }
  | { readonly ok: false; readonly failure: SignInFailure };

/** From an answer in the address to a token: at once in the implicit grant, by the token endpoint with PKCE. */
export async function redeemResponse(
  raw: RawAuthorizationResponse,
  pending: PendingSignIn | null,
  organization: OrganizationConfig | null,
): Promise<Redeemed> {
  const response = parseAuthorizationResponse(raw, pending, Date.now());
  if (response.kind === 'token') return { ok: true, token: fromNow(response) };
  if (response.kind !== 'code') return { ok: false, failure: response };
  const verifier = pending?.codeVerifier ?? null;
  if (organization === null || verifier === null) {
    return { ok: false, failure: { kind: 'rejected', reason: 'unsolicited', parameter: null } };
  }
  try {
    return {
      ok: true,
      token: fromNow(await exchangeCode(oauthClientOf(organization), response.code, verifier)),
    };
  } catch (error) {
    return { ok: false, failure: { kind: 'exchange', error } };
  }
}

function fromNow({ accessToken, expiresInSeconds }: IssuedToken): RedeemedToken {
  return { accessToken, expiresAt: Date.now() + expiresInSeconds * 1000 };
}
