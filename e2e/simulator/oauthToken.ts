import { createHash, timingSafeEqual } from 'node:crypto';
import { findClient } from './clients';
import { issueTo } from './oauth';
import type { Reply } from './reply';
import type { Incoming, Service } from './service';

function refuse(error: string, description: string, status = 400): Reply {
  return { status, json: { error, error_description: description, description } };
}

/** Some clients name themselves by HTTP Basic; there is no secret to check. */
function clientIdOf({ headers }: Incoming, form: URLSearchParams): string | undefined {
  const inForm = form.get('client_id');
  if (inForm !== null) return inForm;
  const basic = /^basic +(.+)$/i.exec(headers.authorization ?? '')?.[1];
  return basic === undefined ? undefined : Buffer.from(basic, 'base64').toString().split(':')[0];
}

function fits(verifier: string, challenge: string): boolean {
  const hash = Buffer.from(createHash('sha256').update(verifier).digest('base64url'));
  const wanted = Buffer.from(challenge);
  return hash.length === wanted.length && timingSafeEqual(hash, wanted);
}

/** POST /oauth/token: a code and its verifier against a token. */
export function exchangeCode(incoming: Incoming, service: Service): Reply {
  const type = (incoming.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') {
    return refuse('invalid_request', 'The request must be form-encoded');
  }
  const form = new URLSearchParams(incoming.body.toString());
  const grantType = form.get('grant_type');
  if (grantType === null) return refuse('invalid_request', 'grant_type is missing');
  if (grantType !== 'authorization_code') {
    return refuse('unsupported_grant_type', 'grant_type must be authorization_code');
  }
  const clientId = clientIdOf(incoming, form);
  const client = findClient(service.settings.clients, clientId);
  if (!client) return refuse('invalid_client', 'The client is not known', 401);
  if (!client.grants.includes('code')) {
    return refuse('unauthorized_client', 'The client may not use this grant');
  }
  const verifier = form.get('code_verifier') ?? '';
  if (!/^[A-Za-z0-9._~-]{43,128}$/.test(verifier)) {
    return refuse('invalid_request', 'code_verifier must be 43 to 128 unreserved characters');
  }
  const issued = service.oauth.codes.get(form.get('code') ?? '');
  if (!issued) return refuse('invalid_grant', 'The code is not known');
  if (issued.spentOn !== undefined) {
    service.tokens.revoke(issued.spentOn);
    return refuse('invalid_grant', 'The code was used before');
  }
  if (issued.expiresAt <= service.oauth.clock.now()) return refuse('invalid_grant', 'The code has expired');
  if (issued.clientId !== client.id || issued.redirectUri !== form.get('redirect_uri')) {
    return refuse('invalid_grant', 'The code was issued to another client or redirect_uri');
  }
  if (!fits(verifier, issued.challenge)) return refuse('invalid_grant', 'The code_verifier does not fit');
  const token = issueTo(issued.personId, client.id, service);
  issued.spentOn = token;
  return {
    status: 200,
    headers: { 'Cache-Control': 'no-store' },
    json: { access_token: token, token_type: 'bearer', expires_in: service.settings.tokenLifetimeSeconds },
  };
}
