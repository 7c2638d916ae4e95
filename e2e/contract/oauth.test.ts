import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { authorizeUrl, exchangeCode, logoutUrl } from '../../src/api/OAuth';
import { signInPeople } from '../simulator/signInPeople';
import { failureOf, simulated } from './simulated';

const world = simulated();
const VERIFIER = 'v'.repeat(64);
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

const client = () => ({
  loginBaseUrl: world.control().url,
  clientId: 'license-desk-demo',
  redirectUri: 'http://127.0.0.1:9/oauth/callback',
});

/** Chooses the admin on the sign-in page, as its form would, and gives the address that it answers with. */
async function choose(url: string): Promise<URL> {
  const page = await (await fetch(url)).text();
  const action = /action="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
  const fields = new URLSearchParams();
  for (const [input] of page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    if (name !== undefined)
      fields.set(name, /value="([^"]*)"/.exec(input)?.[1]?.replaceAll('&amp;', '&') ?? '');
  }
  const button = new RegExp(`name="([^"]+)"[^>]*value="${signInPeople.admin.id}"`).exec(page)?.[1];
  if (button !== undefined) fields.set(button, signInPeople.admin.id);
  const answer = await fetch(new URL(action ?? '', url), {
    method: 'POST',
    body: fields,
    redirect: 'manual',
  });
  return new URL(answer.headers.get('location') ?? 'about:blank');
}

test('a code is redeemed once, with its verifier alone', async () => {
  const back = await choose(authorizeUrl(client(), 'state-1', CHALLENGE));
  expect(back.searchParams.get('state')).toBe('state-1');
  const code = back.searchParams.get('code') ?? '';
  const token = await exchangeCode(client(), code, VERIFIER);
  expect(token.accessToken.length).toBeGreaterThan(20);
  expect(token.expiresInSeconds).toBeGreaterThan(0);
  expect(await failureOf(exchangeCode(client(), code, VERIFIER))).toMatchObject({ status: 400 });

  const again = await choose(authorizeUrl(client(), 'state-2', CHALLENGE));
  const other = exchangeCode(client(), again.searchParams.get('code') ?? '', 'w'.repeat(64));
  expect(await failureOf(other)).toMatchObject({ kind: 'status', status: 400, code: 'invalid_grant' });
});

test('the implicit grant answers in the fragment', async () => {
  const back = await choose(authorizeUrl(client(), 'state-3', null));
  const fragment = new URLSearchParams(back.hash.slice(1));
  expect(back.search).toBe('');
  expect(fragment.get('state')).toBe('state-3');
  expect(fragment.get('token_type')?.toLowerCase()).toBe('bearer');
  expect(fragment.get('access_token')).toBeTruthy();
});

test('the token endpoint out of order is told as such', async () => {
  const failing = async (fault: Parameters<ReturnType<typeof world.control>['faults']>[0]['fault']) => {
    await world.control().faults({ path: '/oauth/token', fault });
    return failureOf(exchangeCode(client(), 'code', VERIFIER));
  };
  expect(await failing({ kind: 'html' })).toMatchObject({ kind: 'unreadable' });
  expect(await failing({ kind: 'drop-before' })).toMatchObject({ kind: 'network' });
  expect(await failing({ kind: 'status', status: 503 })).toMatchObject({ kind: 'status', status: 503 });
});

test('logging out leads back to the redirect URI', async () => {
  const answer = await fetch(logoutUrl(client()), { redirect: 'manual' });
  expect(answer.headers.get('location')).toBe(client().redirectUri);
});
