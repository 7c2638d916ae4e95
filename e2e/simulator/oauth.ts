import { randomBytes } from 'node:crypto';
import { findClient, mayRedirect, mayReturn, type OAuthClient } from './clients';
import { errorPage, signedOutPage, signInPage } from './oauthPages';
import type { Reply } from './reply';
import type { Incoming, Service } from './service';
import { signInPersonList } from './signInPeople';
import { permissionsOf } from './userJson';

const codeLifetimeMs = 120_000;

interface AuthorizeRequest {
  client: OAuthClient;
  redirectUri: string;
  responseType: 'token' | 'code';
  state: string | undefined;
  challenge: string;
  forceSignIn: boolean;
}

type Parameters = Record<string, string>;

function redirect(location: string, headers: Record<string, string> = {}): Reply {
  return { status: 303, headers: { Location: location, ...headers } };
}

/** Back to the application: in the fragment by implicit grant, in the query with a code. */
function back(uri: string, inFragment: boolean, values: Parameters, state: string | undefined): Reply {
  const parameters = new URLSearchParams({ ...values, ...(state === undefined ? {} : { state }) });
  // Spaces as %20: applications decode fragments by decodeURIComponent, which leaves a plus alone.
  const text = parameters.toString().replaceAll('+', '%20');
  if (inFragment) return redirect(`${uri}#${text}`);
  return redirect(`${uri}${uri.includes('?') ? '&' : '?'}${text}`);
}

function parseAuthorize(parameters: URLSearchParams, service: Service): AuthorizeRequest | Reply {
  const repeated = ['client_id', 'redirect_uri', 'response_type', 'state', 'code_challenge'].find(
    (name) => parameters.getAll(name).length > 1,
  );
  if (repeated !== undefined) return errorPage(`The parameter ${repeated} is given more than once.`);
  const client = findClient(service.settings.clients, parameters.get('client_id'));
  if (!client) return errorPage('No OAuth client of this organization has this client_id.');
  const redirectUri = parameters.get('redirect_uri');
  if (!mayRedirect(client, redirectUri)) {
    return errorPage('The redirect_uri is not one of those registered on this OAuth client.');
  }
  const responseType = parameters.get('response_type');
  const state = parameters.get('state') ?? undefined;
  const refuse = (error: string, description: string) =>
    back(redirectUri, responseType !== 'code', { error, error_description: description }, state);
  if (responseType !== 'token' && responseType !== 'code') {
    return refuse('unsupported_response_type', 'response_type must be token or code');
  }
  if (!client.grants.includes(responseType === 'token' ? 'implicit' : 'code')) {
    return refuse('unauthorized_client', `The client may not use response_type=${responseType}`);
  }
  const challenge = parameters.get('code_challenge') ?? '';
  if (responseType === 'code') {
    if (!/^[A-Za-z0-9_-]{43}$/.test(challenge)) {
      return refuse('invalid_request', 'code_challenge is missing or is not a base64url SHA-256');
    }
    if (parameters.get('code_challenge_method') !== 'S256') {
      return refuse('invalid_request', 'code_challenge_method must be S256');
    }
  }
  return {
    client,
    redirectUri,
    responseType,
    state,
    challenge,
    forceSignIn: parameters.get('prompt') === 'login',
  };
}

function grant(asked: AuthorizeRequest, personId: string, service: Service): Reply {
  const { client, redirectUri, responseType, state, challenge } = asked;
  if (responseType === 'code') {
    const code = randomBytes(32).toString('base64url');
    service.oauth.codes.set(code, {
      personId,
      clientId: client.id,
      redirectUri,
      challenge,
      expiresAt: service.oauth.clock.now() + codeLifetimeMs,
    });
    return back(redirectUri, false, { code }, state);
  }
  const token = issueTo(personId, client.id, service);
  return back(
    redirectUri,
    true,
    {
      access_token: token,
      expires_in: String(service.settings.tokenLifetimeSeconds),
      token_type: 'bearer',
    },
    state,
  );
}

/** A token with what a person's roles grant. */
export function issueTo(personId: string, clientId: string, service: Service): string {
  const permissions = permissionsOf(service.world.person(personId)?.roleIds ?? []);
  const lifetimeSeconds = service.settings.tokenLifetimeSeconds;
  return service.tokens.issue({ userId: personId, clientId, permissions, lifetimeSeconds }).value;
}

/** Cookies don't tell ports apart, so each simulator has a name of its own. */
const cookieName = (service: Service) => `genesys_session_${service.settings.port}`;

function sessionOf(incoming: Incoming, service: Service): string | undefined {
  const name = `${cookieName(service)}=`;
  const cookies = (incoming.headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(name))?.slice(name.length);
}

function withSession(reply: Reply, personId: string, service: Service): Reply {
  const session = randomBytes(24).toString('base64url');
  service.oauth.sessions.set(session, personId);
  const cookie = `${cookieName(service)}=${session}; Path=/; HttpOnly; SameSite=Lax`;
  return { ...reply, headers: { ...reply.headers, 'Set-Cookie': cookie } };
}

function decide(asked: AuthorizeRequest, decision: string | null, service: Service): Reply {
  if (decision === 'cancel') {
    const denied = { error: 'access_denied', error_description: 'The resource owner denied the request.' };
    return back(asked.redirectUri, asked.responseType === 'token', denied, asked.state);
  }
  const person = signInPersonList.find(({ id }) => id === decision);
  if (!person) return errorPage('Nobody of this organization was chosen.');
  return withSession(grant(asked, person.id, service), person.id, service);
}

/** GET and POST /oauth/authorize. */
export function authorize(incoming: Incoming, service: Service): Reply {
  const isDecision = incoming.method === 'POST';
  const parameters = isDecision ? new URLSearchParams(incoming.body.toString()) : incoming.query;
  const asked = parseAuthorize(parameters, service);
  if ('status' in asked) return asked;
  if (isDecision) return decide(asked, parameters.get('decision'), service);
  const session = sessionOf(incoming, service);
  const personId = session === undefined ? undefined : service.oauth.sessions.get(session);
  if (personId !== undefined && !asked.forceSignIn) return grant(asked, personId, service);
  return signInPage(parameters, asked.redirectUri, service.world.organization.name);
}

/** GET /logout: ends the service's session in this browser and goes back where the client may. */
export function logout(incoming: Incoming, service: Service): Reply {
  const session = sessionOf(incoming, service);
  if (session !== undefined) service.oauth.sessions.delete(session);
  const cleared = { 'Set-Cookie': `${cookieName(service)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0` };
  const target = incoming.query.get('redirect_uri');
  if (target === null) return { ...signedOutPage(), headers: { ...signedOutPage().headers, ...cleared } };
  const client = findClient(service.settings.clients, incoming.query.get('client_id'));
  if (!client || !mayReturn(client, target)) {
    return errorPage('The redirect_uri is not one of those registered on this OAuth client.', cleared);
  }
  return redirect(target, cleared);
}
