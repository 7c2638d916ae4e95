import { createServer, type IncomingMessage, type Server } from 'node:http';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as v from 'valibot';
import { createHttp } from './http';

const AnySchema = v.unknown();

interface Listening {
  readonly url: string;
  readonly requests: IncomingMessage[];
  readonly server: Server;
}

async function listen(redirectTo: () => string | null): Promise<Listening> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const target = redirectTo();
    if (target === null) response.setHeader('Content-Type', 'application/json').end('{}');
    else response.writeHead(307, { Location: target }).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, requests, server };
}

let api: Listening;
let other: Listening;
let target: string | null;

beforeEach(async () => {
  target = null;
  api = await listen(() => target);
  other = await listen(() => null);
});

afterEach(() => {
  for (const { server } of [api, other]) {
    server.close();
    server.closeAllConnections();
  }
});

const httpTo = (baseUrl: string) =>
  createHttp({ baseUrl, getAccessToken: () => 'secret', onUnauthorized: () => undefined, readRetries: 0 });

test('the token goes to the configured origin, whatever an id or a query holds', async () => {
  const ids = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '//evil.example',
      '..',
      '@evil.example',
      'http://evil.example',
      '\\evil',
      '?',
      '#',
      '%2e%2e',
    ),
  );
  await fc.assert(
    fc.asyncProperty(ids, fc.string(), async (id, text) => {
      await httpTo(api.url).get(['users', id], AnySchema, { query: { q: text } });
      const request = api.requests.at(-1);
      expect(request?.headers.authorization).toBe('Bearer secret');
      expect(request?.url).toMatch(/^\/api\/v2\/users\/[^/]*\?q=/);
    }),
    { numRuns: 60 },
  );
});

test('a redirect is not followed: neither the token nor the request gets anywhere else', async () => {
  target = `${other.url}/api/v2/users/me`;
  await expect(httpTo(api.url).get(['users', 'me'], AnySchema)).rejects.toMatchObject({ kind: 'network' });
  await expect(httpTo(api.url).write(['license', 'organization'], {}, AnySchema)).rejects.toMatchObject({
    kind: 'network',
  });
  expect(api.requests).toHaveLength(2);
  expect(other.requests).toEqual([]);
});

test('where nobody is signed in no header goes along', async () => {
  const http = createHttp({ baseUrl: api.url, getAccessToken: () => null, onUnauthorized: () => undefined });
  await http.get(['users', 'me'], AnySchema);
  expect(api.requests.at(-1)?.headers).not.toHaveProperty('authorization');
});
