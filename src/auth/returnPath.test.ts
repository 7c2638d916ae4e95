import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeReturnPath } from './returnPath';

const ORIGIN = 'https://desk.example';

test.each([
  ['/organization?license=cloudCX2#people', '/organization?license=cloudCX2#people'],
  ['/definitions/a%2Fb', '/definitions/a%2Fb'],
  ['/', '/'],
])('keeps a path of this site: %s', (text, expected) => {
  expect(safeReturnPath(text, ORIGIN)).toBe(expected);
});

test.each([
  null,
  '',
  'https://evil.example/',
  '//evil.example/',
  '///evil.example/',
  '/\\evil.example/',
  '\\/evil.example/',
  '/\t/evil.example/',
  '/..//evil.example/',
  '/.//evil.example/',
  'javascript:alert(1)',
  'organization',
  '/login?to=/login',
  '/oauth/callback#access_token=x',
  `/${'a'.repeat(9_000)}`,
])('makes a start page of anything else: %j', (text) => {
  expect(safeReturnPath(text, ORIGIN)).toBe('/');
});

test('drops a token that someone put into it', () => {
  expect(safeReturnPath('/users#access_token=x', ORIGIN)).toBe('/users');
});

test('never leaves the site, whatever the text', () => {
  const hostile = fc.array(
    fc.constantFrom('/', '\\', '.', '..', '\t', '\n', '%2f', '%5c', '@', ':', '?', '#', 'evil.example', ' '),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        hostile.map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
        fc.webUrl(),
      ),
      (text) => {
        const path = safeReturnPath(text, ORIGIN);
        expect(path).toMatch(/^\/(?![/\\])/);
        expect(new URL(path, ORIGIN).origin).toBe(ORIGIN);
        expect(safeReturnPath(path, ORIGIN)).toBe(path);
      },
    ),
    { numRuns: 3_000 },
  );
});
