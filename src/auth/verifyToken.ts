import { createHttp } from '../api/http';
import { createOrganizationApi, type SignedInAdmin } from '../api/OrganizationApi';
import type { OrganizationConfig } from './appConfig';
import type { SignInFailure } from './authState';

export type VerifiedToken =
  | { readonly ok: true; readonly admin: SignedInAdmin }
  | { readonly ok: false; readonly failure: SignInFailure };

/**
 * Asks the service whom a token speaks for before anything else uses it. A token that was made for another
 * application, or put here by someone else, must not become a session (RFC 9700 §2.1.2, token injection).
 */
export async function verifyToken(organization: OrganizationConfig, token: string): Promise<VerifiedToken> {
  const http = createHttp({
    baseUrl: organization.apiBaseUrl,
    getAccessToken: () => token,
    onUnauthorized: () => undefined,
  });
  try {
    const admin = await createOrganizationApi(http).getUsersMe();
    const clientId = admin.token?.clientId ?? null;
    if (clientId !== null && clientId !== organization.clientId) {
      return { ok: false, failure: { kind: 'foreignClient' } };
    }
    const told = admin.token?.organization?.id;
    if (told !== undefined && admin.organization !== null && told !== admin.organization.id) {
      return { ok: false, failure: { kind: 'foreignOrganization' } };
    }
    return { ok: true, admin };
  } catch (error) {
    return { ok: false, failure: { kind: 'unverified', error } };
  }
}

/** Ends a token at the service, as far as the service can be reached: its own life is short in any case. */
export async function revokeToken(organization: OrganizationConfig, token: string): Promise<void> {
  const http = createHttp({
    baseUrl: organization.apiBaseUrl,
    getAccessToken: () => token,
    onUnauthorized: () => undefined,
  });
  await createOrganizationApi(http)
    .deleteTokensMe({ timeoutMs: REVOKE_TIMEOUT_MS })
    .catch(() => undefined);
}

const REVOKE_TIMEOUT_MS = 4_000;
