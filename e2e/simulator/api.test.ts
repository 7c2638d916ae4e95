import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signInPeople } from './signInPeople';
import { at, everything, list, startBench, type Bench } from './testing';

let bench: Bench;
let token: string;
beforeAll(async () => {
  bench = await startBench({ users: 40, rateLimit: 5 });
});
afterAll(() => bench.close());
beforeEach(async () => {
  bench.reset();
  token = await bench.token(everything);
});

const definitions = '/api/v2/license/definitions';

describe('errors', () => {
  test.each([
    ['an unknown path', '/api/v2/nothing', {}, 404, 'not.found'],
    ['a path of the API without a version', '/api/other', {}, 404, 'not.found'],
    ['a wrong method', definitions, { method: 'PUT', body: {} }, 405, 'method.not.allowed'],
    ['a list that is gone', '/api/v2/license/organization', {}, 404, 'not.found'],
    [
      'no JSON',
      '/api/v2/license/users',
      { body: 'x', headers: { 'Content-Type': 'text/plain' } },
      415,
      'unsupported.media.type',
    ],
    [
      'bad JSON',
      '/api/v2/license/users',
      { body: '[', headers: { 'Content-Type': 'application/json' } },
      400,
      'bad.request',
    ],
    [
      'no body',
      '/api/v2/license/users',
      { method: 'POST', headers: { 'Content-Type': 'application/json' } },
      400,
      'bad.request',
    ],
  ])('%s', async (_what, path, options, status, code) => {
    const answer = await bench.call(path, { token, ...options });
    expect([answer.status, at(answer.json, 'status'), at(answer.json, 'code')]).toEqual([
      status,
      status,
      code,
    ]);
    expect(at(answer.json, 'contextId')).toBe(answer.headers.get('inin-correlation-id'));
  });

  test('without a token, with a wrong one, with an old one', async () => {
    const none = await bench.call(definitions);
    expect([none.status, at(none.json, 'code')]).toEqual([401, 'authentication.required']);
    const wrong = await bench.call(definitions, { token: 'wrong' });
    expect([wrong.status, at(wrong.json, 'code')]).toEqual([401, 'bad.credentials']);
    const short = await bench.token(everything, { expiresInSeconds: 60 });
    bench.clock.advance(59_999);
    expect((await bench.call(definitions, { token: short })).status).toBe(200);
    bench.clock.advance(1);
    expect((await bench.call(definitions, { token: short })).status).toBe(401);
  });

  test('the scheme of the header may be written in any case, the content type with parameters', async () => {
    const answer = await bench.call('/api/v2/license/users', {
      body: '[]',
      headers: { AUTHORIZATION: `bEARER ${token}`, 'content-type': 'Application/JSON; charset=UTF-8' },
    });
    expect([answer.status, answer.json]).toEqual([200, {}]);
  });

  test.each([
    ['GET', definitions, undefined],
    ['GET', `${definitions}/cloudCX1`, undefined],
    ['GET', `/api/v2/license/users/${signInPeople.admin.id}`, undefined],
    ['POST', '/api/v2/license/users', []],
    ['POST', '/api/v2/license/organization', { assignments: [] }],
    ['POST', '/api/v2/users/search', { query: [] }],
    ['GET', '/api/v2/users/query', undefined],
    ['GET', '/api/v2/authorization/roles', undefined],
  ])('%s %s names the permission that is missing', async (method, path, body) => {
    const answer = await bench.call(path, { token: await bench.token(['other:thing:view']), method, body });
    expect([answer.status, at(answer.json, 'code')]).toEqual([403, 'missing.any.permissions']);
    expect(at(answer.json, 'messageParams', 'permissions')).toMatch(/^\[[a-zA-Z]+:[a-zA-Z]+:[a-z]+/);
    expect(at(answer.json, 'messageWithParams')).toContain('{permissions}');
  });

  test('adding is not viewing', async () => {
    const viewer = await bench.token(['authorization:license:view']);
    expect((await bench.call(definitions, { token: viewer })).status).toBe(200);
    const body = { assignments: [] };
    expect((await bench.call('/api/v2/license/organization', { token: viewer, body })).status).toBe(403);
  });
});

describe('CORS', () => {
  test('a preflight allows whatever is asked, and does not count', async () => {
    for (let times = 0; times < 10; times++) {
      const answer = await bench.call('/api/v2/license/organization', {
        method: 'OPTIONS',
        headers: {
          Origin: 'http://app.example',
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'authorization,x-anything',
        },
      });
      expect(answer.status).toBe(204);
      expect(answer.headers.get('access-control-allow-origin')).toBe('http://app.example');
      expect(answer.headers.get('access-control-allow-headers')).toBe('authorization,x-anything');
      expect(answer.headers.get('access-control-allow-methods')).toContain('POST');
    }
    expect((await bench.call(definitions, { token })).status).toBe(200);
  });

  test('every answer can be read by a page, errors too; Retry-After is hidden', async () => {
    const headers = { Origin: 'http://app.example' };
    for (const path of [definitions, '/api/v2/nothing', '/oauth/token']) {
      const answer = await bench.call(path, { headers });
      expect(answer.headers.get('access-control-allow-origin')).toBe('http://app.example');
      expect(answer.headers.get('access-control-expose-headers')).toBe('inin-correlation-id');
    }
  });

  test('Retry-After is exposed where it is set so', async () => {
    const exposing = await startBench({ users: 4, exposeRetryAfter: true });
    const answer = await exposing.call('/api/v2/nothing');
    expect(answer.headers.get('access-control-expose-headers')).toContain('Retry-After');
    await exposing.close();
  });
});

describe('rate limit', () => {
  const statuses = async (times: number, as = token) => {
    const seen: number[] = [];
    for (let time = 0; time < times; time++) seen.push((await bench.call(definitions, { token: as })).status);
    return seen;
  };

  test('is a sliding minute over all tokens of a user and client', async () => {
    expect(await statuses(3)).toEqual([200, 200, 200]);
    bench.clock.advance(20_000);
    const second = await bench.token(everything);
    expect(await statuses(3, second)).toEqual([200, 200, 429]);
    const refused = await bench.call(definitions, { token });
    expect(refused.headers.get('retry-after')).toBe('40');
    expect(refused.json).toMatchObject({
      message: 'Rate limit exceeded the maximum. Retry the request in [40] seconds',
      code: 'too.many.requests.retry.after',
      status: 429,
      details: [],
      errors: [],
      limit: { key: 'org.app.user.rate.per.minute', namespace: 'platform.api', value: 5 },
    });
    bench.clock.advance(39_999);
    expect(await statuses(1)).toEqual([429]);
    bench.clock.advance(1);
    expect(await statuses(4)).toEqual([200, 200, 200, 429]);
  });

  test('another user or client has its own', async () => {
    expect(await statuses(6)).toContain(429);
    expect(await statuses(1, await bench.token(everything, { userId: signInPeople.viewer.id }))).toEqual([
      200,
    ]);
    expect(await statuses(1, await bench.token(everything, { clientId: 'another' }))).toEqual([200]);
  });
});

describe('the token itself', () => {
  test('is described, checked and revoked', async () => {
    const path = '/api/v2/tokens/me?preserveIdleTTL=true';
    const info = await bench.call(path, { token });
    expect(at(info.json, 'OAuthClient', 'id')).toBe('simulator-control');
    expect(list(at(info.json, 'authorizedScope'))).toEqual([]);
    const head = await bench.call(path, { token, method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
    expect((await bench.call('/api/v2/tokens/me', { token, method: 'DELETE' })).status).toBe(200);
    expect((await bench.call(path, { token, method: 'HEAD' })).status).toBe(401);
  });
});
