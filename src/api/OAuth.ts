import * as v from 'valibot';
import { ApiError } from './ApiError';
import { TokenErrorSchema, TokenResponseSchema } from './wire';

/** The client and the authorization server that it belongs to. */
export interface OAuthClient {
  /** The sign-in's origin, such as https://login.mypurecloud.com. */
  readonly loginBaseUrl: string;
  readonly clientId: string;
  /** Exactly as registered on the client. */
  readonly redirectUri: string;
}

export interface IssuedToken {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
}

const TIMEOUT_MS = 30_000;

/** Where to send the admin to sign in. With a code challenge it asks for a code (PKCE), else for a token (implicit). */
export function authorizeUrl(client: OAuthClient, state: string, codeChallenge: string | null): string {
  const url = new URL('/oauth/authorize', client.loginBaseUrl);
  url.search = new URLSearchParams({
    client_id: client.clientId,
    redirect_uri: client.redirectUri,
    response_type: codeChallenge === null ? 'token' : 'code',
    state,
    ...(codeChallenge !== null && { code_challenge: codeChallenge, code_challenge_method: 'S256' }),
  }).toString();
  return url.href;
}

/** Where to send the admin to end the service's own session; it leads back to the redirect URI. */
export function logoutUrl(client: OAuthClient): string {
  const url = new URL('/logout', client.loginBaseUrl);
  url.search = new URLSearchParams({
    client_id: client.clientId,
    redirect_uri: client.redirectUri,
  }).toString();
  return url.href;
}

/**
 * Redeems a code for a token. No secret goes along: the verifier proves who asked (genesys-cloud.md §5).
 * @throws ApiError; a code can be redeemed once, so no try is repeated.
 */
export async function exchangeCode(
  client: OAuthClient,
  code: string,
  codeVerifier: string,
): Promise<IssuedToken> {
  const call = { method: 'POST', path: '/oauth/token' };
  let response: Response;
  let text: string;
  try {
    response = await fetch(new URL(call.path, client.loginBaseUrl), {
      method: call.method,
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: client.redirectUri,
        client_id: client.clientId,
        code_verifier: codeVerifier,
      }),
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    text = await response.text();
  } catch (cause) {
    const timedOut = cause instanceof Error && cause.name === 'TimeoutError';
    throw new ApiError({ ...call, kind: timedOut ? 'timeout' : 'network', cause });
  }
  const json = readJson(text);
  if (!response.ok) {
    const told = v.safeParse(TokenErrorSchema, json);
    throw new ApiError({
      ...call,
      kind: 'status',
      status: response.status,
      body: told.success
        ? { code: told.output.error, message: told.output.error_description ?? told.output.description }
        : undefined,
      correlationId: response.headers.get('inin-correlation-id') ?? undefined,
    });
  }
  const token = v.safeParse(TokenResponseSchema, json);
  if (!token.success || token.output.token_type.toLowerCase() !== 'bearer') {
    throw new ApiError({ ...call, kind: 'unreadable', status: response.status });
  }
  return { accessToken: token.output.access_token, expiresInSeconds: token.output.expires_in };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
