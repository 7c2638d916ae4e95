import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signInPeople } from './signInPeople';
import { at, startBench, type Bench } from './testing';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({
    users: 20,
    tokenLifetimeSeconds: 900,
    clients: [{ id: 'extra', redirectUris: ['https://desk.example/oauth/callback'], grants: ['implicit'] }],
  });
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const callback = 'http://localhost:5173/oauth/callback';
const verifier = 'abcdefghijklmnopqrstuvwxyz0123456789-._~ABCDEFG';
const challenge = createHash('sha256').update(verifier).digest('base64url');
const implicit = {
  client_id: 'license-desk-implicit',
  response_type: 'token',
  redirect_uri: callback,
  state: 's-1_x',
};
const pkce = {
  client_id: 'license-desk-pkce',
  response_type: 'code',
  redirect_uri: callback,
  state: 'S',
  code_challenge: challenge,
  code_challenge_method: 'S256',
};

const ask = (parameters: Record<string, string>, cookie?: string) =>
  bench.call(`/oauth/authorize?${new URLSearchParams(parameters).toString()}`, {
    headers: cookie === undefined ? {} : { Cookie: cookie },
  });
const form = (path: string, parameters: Record<string, string>) =>
  bench.call(path, {
    body: new URLSearchParams(parameters).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
const choose = (parameters: Record<string, string>, decision: string = signInPeople.admin.id) =>
  form('/oauth/authorize', { ...parameters, decision });
const location = (answer: { headers: Headers }) => new URL(answer.headers.get('location') ?? 'none:');
const fragment = (answer: { headers: Headers }) => new URLSearchParams(location(answer).hash.slice(1));

test('the page lists four people, without scripts', async () => {
  const page = await ask(implicit);
  expect(page.status).toBe(200);
  for (const { name } of Object.values(signInPeople)) expect(page.text).toContain(`Sign in as ${name}`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.text).not.toContain('<script');
});

describe('implicit grant', () => {
  test('comes back with a token that has the person’s permissions', async () => {
    const answer = await choose(implicit);
    expect([answer.status, location(answer).search]).toEqual([303, '']);
    const values = fragment(answer);
    expect([values.get('state'), values.get('expires_in'), values.get('token_type')]).toEqual([
      's-1_x',
      '900',
      'bearer',
    ]);
    const me = await bench.call('/api/v2/users/me?expand=authorization,token', {
      token: values.get('access_token') ?? '',
    });
    expect(at(me.json, 'id')).toBe(signInPeople.admin.id);
    expect(at(me.json, 'authorization', 'permissions')).toContain('authorization:grant:add');
    expect(at(me.json, 'token', 'OAuthClient', 'id')).toBe('license-desk-implicit');
  });

  test('the four people may different things', async () => {
    const may = async (id: string) => {
      const token = fragment(await choose(implicit, id)).get('access_token') ?? '';
      const read = await bench.call('/api/v2/license/definitions', { token });
      const write = await bench.call('/api/v2/license/organization', { token, body: { assignments: [] } });
      return [read.status, write.status];
    };
    expect(await may(signInPeople.admin.id)).toEqual([200, 200]);
    expect(await may(signInPeople.viewer.id)).toEqual([200, 403]);
    expect(await may(signInPeople.outsider.id)).toEqual([403, 403]);
    expect(await may(signInPeople.divisional.id)).toEqual([200, 200]);
  });

  test('a session answers at once, unless signing in again is asked for or it was ended', async () => {
    const cookie = (await choose(implicit)).headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(fragment(await ask(implicit, cookie)).get('access_token')).not.toBeNull();
    expect((await ask({ ...implicit, prompt: 'login' }, cookie)).status).toBe(200);
    const out = await bench.call(
      `/logout?client_id=extra&redirect_uri=${encodeURIComponent('https://desk.example/oauth/callback')}`,
      {
        headers: { Cookie: cookie },
      },
    );
    expect(location(out).href).toBe('https://desk.example/oauth/callback');
    expect((await ask(implicit, cookie)).status).toBe(200);
  });
});

describe('refusals', () => {
  test.each([
    ['an unknown client', { ...implicit, client_id: 'nobody' }],
    ['another path', { ...implicit, redirect_uri: 'http://localhost:5173/elsewhere' }],
    ['another host', { ...implicit, redirect_uri: 'http://evil.example/oauth/callback' }],
    [
      'a host in disguise',
      { ...implicit, redirect_uri: 'http://localhost:5173@evil.example/oauth/callback' },
    ],
    ['an address of another client', { ...implicit, redirect_uri: 'https://desk.example/oauth/callback' }],
  ])('%s gets a page and no redirect', async (_what, parameters) => {
    for (const answer of [await ask(parameters), await choose(parameters)]) {
      expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
      expect(answer.headers.get('content-type')).toContain('text/html');
    }
  });

  test.each([
    ['another response type', { ...implicit, response_type: 'id_token' }, 'unsupported_response_type'],
    ['a grant the client lacks', { ...implicit, client_id: 'license-desk-pkce' }, 'unauthorized_client'],
  ])('%s comes back in the fragment', async (_what, parameters, error) => {
    const values = fragment(await ask(parameters));
    expect([values.get('error'), values.get('state')]).toEqual([error, 's-1_x']);
    expect(values.get('error_description')).not.toBeNull();
  });

  test.each([
    ['no challenge', { ...pkce, code_challenge: '' }],
    ['a plain challenge', { ...pkce, code_challenge_method: 'plain' }],
  ])('%s comes back in the query', async (_what, parameters) => {
    const values = location(await ask(parameters)).searchParams;
    expect([values.get('error'), values.get('state')]).toEqual(['invalid_request', 'S']);
  });

  test('Cancel denies', async () => {
    expect(fragment(await choose(implicit, 'cancel')).get('error')).toBe('access_denied');
    expect(location(await choose(pkce, 'cancel')).searchParams.get('error')).toBe('access_denied');
  });

  test('logging out leads to registered places only', async () => {
    const out = await bench.call(
      '/logout?client_id=license-desk-demo&redirect_uri=http://evil.example/oauth/callback',
    );
    expect([out.status, out.headers.get('location')]).toEqual([400, null]);
  });
});

describe('authorization code with PKCE', () => {
  const exchange = {
    grant_type: 'authorization_code',
    client_id: 'license-desk-pkce',
    redirect_uri: callback,
    code_verifier: verifier,
  };
  const code = async () => location(await choose(pkce)).searchParams.get('code') ?? '';

  test('a code is good for one token', async () => {
    const issued = await code();
    const first = await form('/oauth/token', { ...exchange, code: issued });
    expect(first.json).toMatchObject({ token_type: 'bearer', expires_in: 900 });
    const token = String(at(first.json, 'access_token'));
    expect((await bench.call('/api/v2/tokens/me', { token })).status).toBe(200);
    const second = await form('/oauth/token', { ...exchange, code: issued });
    expect([second.status, at(second.json, 'error')]).toEqual([400, 'invalid_grant']);
    expect((await bench.call('/api/v2/tokens/me', { token })).status).toBe(401);
  });

  test.each([
    ['another verifier', { code_verifier: verifier.toUpperCase() }, 'invalid_grant'],
    ['a short verifier', { code_verifier: 'short' }, 'invalid_request'],
    ['another redirect URI', { redirect_uri: 'http://localhost:1/oauth/callback' }, 'invalid_grant'],
    ['another client', { client_id: 'license-desk-demo' }, 'invalid_grant'],
    ['a client without the grant', { client_id: 'extra' }, 'unauthorized_client'],
    ['an unknown client', { client_id: 'nobody' }, 'invalid_client'],
    ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['an unknown code', { code: 'guess' }, 'invalid_grant'],
  ])('%s is refused', async (_what, wrong, error) => {
    const answer = await form('/oauth/token', { ...exchange, code: await code(), ...wrong });
    expect(at(answer.json, 'error')).toBe(error);
    expect(at(answer.json, 'error_description')).toBeTypeOf('string');
  });

  test('a code lives for a short time', async () => {
    const issued = await code();
    bench.clock.advance(120_000);
    expect(at((await form('/oauth/token', { ...exchange, code: issued })).json, 'error')).toBe(
      'invalid_grant',
    );
  });
});
