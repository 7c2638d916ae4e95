import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimedState, parseAuthorizationResponse } from './authorizationResponse';
import type { PendingSignIn } from './pendingSignIn';
import { createState } from './proofKey';

const NOW = 1_800_000_000_000;
const TEN_MINUTES = 10 * 60_000;

function pendingWith(grant: PendingSignIn['grant']): PendingSignIn {
  return {
    state: createState('redirect'),
    region: 'mypurecloud.com',
    clientId: 'client',
    grant,
    returnPath: '/',
    codeVerifier: grant === 'pkce' ? 'verifier' : null,
    startedAt: NOW - 5_000,
  };
}

const implicit = pendingWith('implicit');
const pkce = pendingWith('pkce');
const good = { access_token: 'abc-123_x', token_type: 'bearer', expires_in: '86400', state: implicit.state };
const fragment = (parameters: Record<string, string>) => ({
  query: '',
  fragment: `#${new URLSearchParams(parameters).toString()}`,
});
const query = (parameters: Record<string, string>) => ({
  query: `?${new URLSearchParams(parameters).toString()}`,
  fragment: '',
});
const kindOf = (raw: { query: string; fragment: string }, pending: PendingSignIn | null = implicit) => {
  const response = parseAuthorizationResponse(raw, pending, NOW);
  return response.kind === 'rejected' ? response.reason : response.kind;
};

describe('the implicit grant', () => {
  test('takes a token from the fragment', () => {
    expect(parseAuthorizationResponse(fragment(good), implicit, NOW)).toEqual({
      kind: 'token',
      accessToken: 'abc-123_x',
      expiresInSeconds: 86_400,
    });
    expect(kindOf(fragment({ ...good, token_type: 'Bearer', extra: 'ignored' }))).toBe('token');
  });

  test.each([
    ['nobody asked', fragment(good), null, 'unsolicited'],
    ['no state', fragment({ ...good, state: '' }), implicit, 'stateMismatch'],
    ['another state', fragment({ ...good, state: pkce.state }), implicit, 'stateMismatch'],
    ['from the query', query(good), implicit, 'malformed'],
    ['no token', fragment({ ...good, access_token: '' }), implicit, 'malformed'],
    [
      'a token that can not stand in a header',
      fragment({ ...good, access_token: 'a\nb' }),
      implicit,
      'malformed',
    ],
    ['another type of token', fragment({ ...good, token_type: 'mac' }), implicit, 'malformed'],
    ['no end', fragment({ ...good, expires_in: 'never' }), implicit, 'malformed'],
    ['ended', fragment({ ...good, expires_in: '0' }), implicit, 'malformed'],
    ['too long a life', fragment({ ...good, expires_in: '172801' }), implicit, 'malformed'],
    ['a code too', fragment({ ...good, code: 'c' }), implicit, 'malformed'],
    ['a code in the query', { ...fragment(good), query: '?code=c' }, implicit, 'malformed'],
    ['an error too', fragment({ ...good, error: 'access_denied' }), implicit, 'malformed'],
  ])('rejects: %s', (_name, raw, pending, expected) => {
    expect(kindOf(raw, pending)).toBe(expected);
  });

  test('rejects a parameter that stands twice, wherever', () => {
    for (const name of ['access_token', 'state', 'expires_in', 'token_type', 'error'] as const) {
      const twice = fragment(good);
      expect(kindOf({ ...twice, fragment: `${twice.fragment}&${name}=x&${name}=y` })).toBe('malformed');
      expect(kindOf({ ...twice, fragment: `${twice.fragment}&${name}=x`, query: `?${name}=x` })).toBe(
        'malformed',
      );
    }
  });

  test('rejects an answer that comes too late, or before it was asked for', () => {
    const at = (now: number) => parseAuthorizationResponse(fragment(good), implicit, now).kind;
    expect(at(implicit.startedAt + TEN_MINUTES)).toBe('token');
    expect(at(implicit.startedAt + TEN_MINUTES + 1)).toBe('rejected');
    expect(at(implicit.startedAt - 1)).toBe('rejected');
  });
});

describe('the code grant', () => {
  test('takes a code from the query', () => {
    expect(parseAuthorizationResponse(query({ code: 'c0de', state: pkce.state }), pkce, NOW)).toEqual({
      kind: 'code',
      code: 'c0de',
    });
  });

  test('never takes a token', () => {
    expect(kindOf(fragment({ ...good, state: pkce.state }), pkce)).toBe('malformed');
    expect(kindOf(query({ code: 'c', access_token: 'a', state: pkce.state }), pkce)).toBe('malformed');
    expect(kindOf(fragment({ code: 'c', state: pkce.state }), pkce)).toBe('malformed');
  });
});

test('an error is believed with the state of the request alone, in either place', () => {
  const told = { error: 'access_denied', error_description: 'No' };
  for (const pending of [implicit, pkce]) {
    const mine = { ...told, state: pending.state };
    for (const raw of [fragment(mine), query(mine)]) {
      expect(parseAuthorizationResponse(raw, pending, NOW)).toEqual({
        kind: 'refused',
        error: 'access_denied',
        description: 'No',
      });
    }
    expect(kindOf(fragment(told), pending)).toBe('stateMismatch');
  }
});

const someText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('access_token', 'state', 'code', 'error', 'expires_in', 'token_type', 'x', '%', '&'),
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('bearer', '100', 'abc', '%E0%A4%A', '')),
      ),
      { maxLength: 8 },
    )
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
);

test('never throws, and takes nothing without the one-time state, whatever the address says', () => {
  fc.assert(
    fc.property(someText, someText, fc.constantFrom(null, implicit, pkce), (left, right, pending) => {
      const raw = { query: `?${left}`, fragment: `#${right}` };
      claimedState(raw);
      const { kind } = parseAuthorizationResponse(raw, pending, NOW);
      const holdsState = pending !== null && `${left}&${right}`.includes(pending.state);
      expect(kind === 'rejected' || holdsState).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test('a token is taken as it was sent, of any letters that a token can have', () => {
  const letters = fc.string({
    unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
    minLength: 1,
    maxLength: 300,
  });
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 172_800 }), (accessToken, seconds) => {
      const raw = fragment({ ...good, access_token: accessToken, expires_in: String(seconds) });
      expect(parseAuthorizationResponse(raw, implicit, NOW)).toEqual({
        kind: 'token',
        accessToken,
        expiresInSeconds: seconds,
      });
    }),
  );
});
