import { beforeEach, expect, test } from 'vitest';
import type { OrganizationConfig } from './appConfig';
import { createTokenKeeper } from './keptToken';

const organization: OrganizationConfig = {
  name: 'Acme',
  region: 'mypurecloud.de',
  isRegionFixed: true,
  clientId: 'desk',
  grant: 'pkce',
  apiBaseUrl: 'https://api.mypurecloud.de',
  loginBaseUrl: 'https://login.mypurecloud.de',
  organizationId: null,
};
const token = { organization, accessToken: 'secret', expiresAt: Date.now() + 60_000 };

let kept: Map<string, string>;
let storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

beforeEach(() => {
  kept = new Map();
  storage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
});

test('memory keeps nothing, and removes what an earlier setting kept', () => {
  createTokenKeeper('session', storage).keep(token);
  const keeper = createTokenKeeper('memory', storage);
  expect(kept.size).toBe(0);
  keeper.keep(token);
  expect(kept.size).toBe(0);
  expect(keeper.take([organization])).toBeNull();
});

test('session gives back what was kept, once', () => {
  createTokenKeeper('session', storage).keep(token);
  const keeper = createTokenKeeper('session', storage);
  expect(keeper.take([organization])).toMatchObject({ accessToken: 'secret', organization });
  expect(kept.size).toBe(0);
  expect(keeper.take([organization])).toBeNull();
});

test.each([
  ['its time is over', { ...token, expiresAt: Date.now() - 1 }],
  ['it is another organization’s', { ...token, organization: { ...organization, clientId: 'other' } }],
])('a token is dropped where %s', (_why, other) => {
  const keeper = createTokenKeeper('session', storage);
  keeper.keep(other);
  expect(keeper.take([organization])).toBeNull();
  expect(kept.size).toBe(0);
});

test.each(['', 'null', '{', '{"accessToken":"a b"}', '{"__proto__":{"accessToken":"x"}}'])(
  'what stands there and is no token is dropped: %j',
  (text) => {
    kept.set('license-desk.token', text);
    expect(createTokenKeeper('session', storage).take([organization])).toBeNull();
    expect(kept.size).toBe(0);
  },
);
