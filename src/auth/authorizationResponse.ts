import { isExpired, type PendingSignIn } from './pendingSignIn';
import type { RawAuthorizationResponse } from './takeAuthorizationResponse';

/** Why an answer was not used. */
export type RejectionReason =
  /** Nobody here asked. */
  | 'unsolicited'
  /** It doesn't bear the state of the request. */
  | 'stateMismatch'
  /** It came later than a sign-in may take. */
  | 'expired'
  /** It isn't what the grant promises: a parameter twice, missing, of the other grant, or not believable. */
  | 'malformed';

export type AuthorizationResponse =
  | { readonly kind: 'token'; readonly accessToken: string; readonly expiresInSeconds: number }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'refused'; readonly error: string; readonly description: string | null }
  | { readonly kind: 'rejected'; readonly reason: RejectionReason; readonly parameter: string | null };

/** genesys-cloud.md §5: the longest life that a client can be given. */
const LONGEST_LIFE_S = 172_800;
const LONGEST_VALUE = 8_192;
const PARAMETERS = [
  'access_token',
  'expires_in',
  'token_type',
  'code',
  'state',
  'error',
  'error_description',
] as const;
type Parameter = (typeof PARAMETERS)[number];
type Parameters = ReadonlyMap<Parameter, string>;

/** The state that an answer claims, for telling a pop-up's from this tab's; proves nothing. */
export function claimedState(raw: RawAuthorizationResponse): string | null {
  const { fragment, query } = parametersOf(raw);
  return fragment.get('state') ?? query.get('state');
}

/**
 * Reads an answer of the authorization server, trusting nothing: neither that it was asked for, nor by whom it
 * was made. Never throws. A token or code is accepted only with the one-time state of `pending`, from where its
 * grant puts it, each parameter there once.
 */
export function parseAuthorizationResponse(
  raw: RawAuthorizationResponse,
  pending: PendingSignIn | null,
  now: number,
): AuthorizationResponse {
  if (pending === null) return rejected('unsolicited');
  const { query, fragment } = parametersOf(raw);
  const twice = PARAMETERS.find((name) => query.getAll(name).length + fragment.getAll(name).length > 1);
  if (twice !== undefined) return rejected('malformed', twice);

  // Errors come either way; what an answer is good for comes only where its grant puts it.
  const told = single(pending.grant === 'implicit' ? fragment : query);
  const elsewhere = single(pending.grant === 'implicit' ? query : fragment);
  const all: Parameters = new Map([...elsewhere, ...told]);
  if (all.get('state') !== pending.state) return rejected('stateMismatch', 'state');
  if (isExpired(pending, now)) return rejected('expired');

  const error = all.get('error');
  if (error !== undefined) return readError(error, all);
  const foreign = [...elsewhere.keys()][0];
  if (foreign !== undefined) return rejected('malformed', foreign);
  return pending.grant === 'implicit' ? readToken(told) : readCode(told);
}

function readError(error: string, parameters: Parameters): AuthorizationResponse {
  if (parameters.has('access_token') || parameters.has('code')) return rejected('malformed', 'error');
  return {
    kind: 'refused',
    error: error.slice(0, 100),
    description: parameters.get('error_description')?.slice(0, 500) ?? null,
  };
}

function readToken(parameters: Parameters): AuthorizationResponse {
  if (parameters.has('code')) return rejected('malformed', 'code');
  const accessToken = parameters.get('access_token') ?? '';
  const expiresIn = parameters.get('expires_in') ?? '';
  if (!isCredential(accessToken)) return rejected('malformed', 'access_token');
  if (parameters.get('token_type')?.toLowerCase() !== 'bearer') return rejected('malformed', 'token_type');
  const expiresInSeconds = /^\d{1,6}$/.test(expiresIn) ? Number(expiresIn) : 0;
  if (expiresInSeconds < 1 || expiresInSeconds > LONGEST_LIFE_S) return rejected('malformed', 'expires_in');
  return { kind: 'token', accessToken, expiresInSeconds };
}

function readCode(parameters: Parameters): AuthorizationResponse {
  if (parameters.has('access_token')) return rejected('malformed', 'access_token');
  const code = parameters.get('code') ?? '';
  return isCredential(code) ? { kind: 'code', code } : rejected('malformed', 'code');
}

/** Printable ASCII, as RFC 6749 has it: anything else couldn't stand in a header. */
function isCredential(text: string): boolean {
  return /^[\x21-\x7E]+$/.test(text) && text.length <= LONGEST_VALUE;
}

function parametersOf(raw: RawAuthorizationResponse) {
  return {
    query: new URLSearchParams(raw.query),
    fragment: new URLSearchParams(raw.fragment.replace(/^#/, '')),
  };
}

function single(search: URLSearchParams): Parameters {
  const found = new Map<Parameter, string>();
  for (const name of PARAMETERS) {
    const value = search.get(name);
    if (value !== null) found.set(name, value);
  }
  return found;
}

function rejected(reason: RejectionReason, parameter: string | null = null): AuthorizationResponse {
  return { kind: 'rejected', reason, parameter };
}
