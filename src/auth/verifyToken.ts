import { createHttp } from '../api/http';
import { createOrganizationApi, type OrganizationApi, type SignedInAdmin } from '../api/OrganizationApi';
import type { OrganizationConfig } from './appConfig';
import type { SignInFailure } from './authState';

export type VerifiedToken =
  | { readonly ok: true; readonly admin: SignedInAdmin }
  | { readonly ok: false; readonly failure: SignInFailure };

/**
 * Asks the service whom a token speaks for before anything else uses it. A token that was made for another
 * application, or put here by someone else, must not become a session (RFC 9700 §2.1.2, token injection): it is
 * revoked.
 */
export async function verifyToken(organization: OrganizationConfig, token: string): Promise<VerifiedToken> {
  const api = apiWith(organization, token);
  let admin: SignedInAdmin;
  try {
    admin = await api.getUsersMe();
    if (admin.token?.clientId == null) admin = { ...admin, token: await api.getTokensMe() };
  } catch (error) {
    return { ok: false, failure: { kind: 'unverified', error } };
  }
  const objection = objectionTo(organization, admin);
  if (objection === null) return { ok: true, admin };
  void revokeToken(organization, token);
  return { ok: false, failure: { kind: objection } };
}

type Objection = 'foreignClient' | 'foreignOrganization' | 'otherOrganization';

/** Why a token that speaks for this admin must not be used; null where nothing stands against it. */
export function objectionTo(
  { clientId, grant, organizationId }: Pick<OrganizationConfig, 'clientId' | 'grant' | 'organizationId'>,
  { token, organization }: Pick<SignedInAdmin, 'token' | 'organization'>,
): Objection | null {
  const issuedTo = token?.clientId ?? null;
  // With PKCE the exchange itself ties the token to this client; the implicit grant has nothing but the service's word.
  if (issuedTo === null ? grant === 'implicit' : issuedTo !== clientId) return 'foreignClient';
  const told = [token?.organization?.id, organization?.id].filter((id) => id !== undefined);
  if (new Set(told).size > 1) return 'foreignOrganization';
  if (organizationId !== null && told[0]?.toLowerCase() !== organizationId.toLowerCase()) {
    return 'otherOrganization';
  }
  return null;
}

/** Ends a token at the service, as far as the service can be reached: its own life is short in any case. */
export async function revokeToken(organization: OrganizationConfig, token: string): Promise<void> {
  await apiWith(organization, token)
    .deleteTokensMe({ timeoutMs: REVOKE_TIMEOUT_MS })
    .catch(() => undefined);
}

const REVOKE_TIMEOUT_MS = 4_000;

function apiWith(organization: OrganizationConfig, token: string): OrganizationApi {
  return createOrganizationApi(
    createHttp({
      baseUrl: organization.apiBaseUrl,
      getAccessToken: () => token,
      onUnauthorized: () => undefined,
    }),
  );
}
