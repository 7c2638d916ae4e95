import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { codeChallengeOf, createCodeVerifier, createState, isPopupState } from './proofKey';

test('a verifier is what RFC 7636 asks for, and its challenge the S256 of it', async () => {
  const verifier = createCodeVerifier();
  expect(verifier).toMatch(/^[A-Za-z0-9_-]{43,128}$/);
  expect(await codeChallengeOf(verifier)).toBe(createHash('sha256').update(verifier).digest('base64url'));
});

test("RFC 7636's own example", async () => {
  expect(await codeChallengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  );
});

test('a state survives being encoded once or twice, and no two are alike', () => {
  const states = Array.from({ length: 1_000 }, () => createState('redirect'));
  expect(new Set(states).size).toBe(1_000);
  for (const state of states) expect(encodeURIComponent(encodeURIComponent(state))).toBe(state);
});

test('tells a pop-up by its state', () => {
  expect(isPopupState(createState('popup'))).toBe(true);
  expect(isPopupState(createState('redirect'))).toBe(false);
  expect(isPopupState(null)).toBe(false);
});
