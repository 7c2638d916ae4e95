import { authorizeUrl, type OAuthClient } from '../api/OAuth';
import type { OrganizationConfig } from './appConfig';
import type { PendingSignIn } from './pendingSignIn';
import { codeChallengeOf, createCodeVerifier, createState } from './proofKey';

export interface SignInRequest {
  readonly pending: PendingSignIn;
  /** Where the admin signs in. */
  readonly url: string;
}

/** Makes one request to sign in, with secrets of its own that no other request shares. */
export async function createSignInRequest(
  organization: OrganizationConfig,
  returnPath: string,
  mode: 'redirect' | 'popup',
): Promise<SignInRequest> {
  const state = createState(mode);
  const codeVerifier = organization.grant === 'pkce' ? createCodeVerifier() : null;
  const challenge = codeVerifier === null ? null : await codeChallengeOf(codeVerifier);
  return {
    pending: {
      state,
      region: organization.region,
      clientId: organization.clientId,
      grant: organization.grant,
      returnPath,
      codeVerifier,
      startedAt: Date.now(),
    },
    url: authorizeUrl(oauthClientOf(organization), state, challenge),
  };
}

/** PKCE hashes with the browser's own means, which it offers to secure pages alone. */
export function canSignIn(organization: OrganizationConfig): boolean {
  return organization.grant === 'implicit' || window.isSecureContext;
}

export function oauthClientOf(organization: OrganizationConfig): OAuthClient {
  return {
    loginBaseUrl: organization.loginBaseUrl,
    clientId: organization.clientId,
    redirectUri: `${window.location.origin}/oauth/callback`,
  };
}
