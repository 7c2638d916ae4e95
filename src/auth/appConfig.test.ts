import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAppConfig } from './appConfig';
import { REGION_HOSTS } from './regions';

const organization = { name: 'Acme', region: 'mypurecloud.de', clientId: 'abc-1', grant: 'pkce' };
const read = (config: unknown) => parseAppConfig(JSON.stringify(config));
const problemsOf = (config: unknown) => {
  const loaded = read(config);
  return loaded.ok ? [] : loaded.problems;
};

test('fills in the hosts of the region', () => {
  expect(read({ organizations: [organization] })).toEqual({
    ok: true,
    config: {
      readOnly: false,
      tokenStorage: 'memory',
      idleMinutes: 30,
      keepDays: {},
      embedding: null,
      organizations: [
        {
          ...organization,
          isRegionFixed: true,
          apiBaseUrl: 'https://api.mypurecloud.de',
          loginBaseUrl: 'https://login.mypurecloud.de',
          organizationId: null,
        },
      ],
    },
  });
});

test.each([
  [0, true],
  [1, true],
  [2.5, true],
  [1_440, true],
  [0.5, false],
  [-1, false],
  [1_441, false],
  ['30', false],
])('an idle time of %j is taken: %s', (idleMinutes, isTaken) => {
  const wrong = { kind: 'wrong', field: 'idleMinutes', expected: 'idleMinutes' };
  expect(problemsOf({ organizations: [organization], idleMinutes })).toEqual(isTaken ? [] : [wrong]);
});

test('knows 18 regions', () => {
  expect(REGION_HOSTS).toHaveLength(18);
  for (const region of REGION_HOSTS)
    expect(problemsOf({ organizations: [{ ...organization, region }] })).toEqual([]);
});

test('a region left out stands for each of them, with its own hosts', () => {
  const open = { ...organization, region: undefined };
  const loaded = read({ organizations: [open, { ...organization, clientId: 'other' }] });
  const organizations = loaded.ok ? loaded.config.organizations : [];
  expect(organizations.map(({ region }) => region)).toEqual([...REGION_HOSTS, 'mypurecloud.de']);
  for (const { region, isRegionFixed, apiBaseUrl } of organizations.slice(0, -1)) {
    expect({ isRegionFixed, apiBaseUrl }).toEqual({
      isRegionFixed: false,
      apiBaseUrl: `https://api.${region}`,
    });
  }
  for (const pair of [
    [open, organization],
    [organization, open],
    [open, open],
  ]) {
    expect(problemsOf({ organizations: pair })).toEqual([
      { kind: 'twice', field: 'organizations[1].clientId' },
    ]);
  }
});

test('a lifetime is a number of days for a kind that is known', () => {
  expect(problemsOf({ organizations: [organization], keepDays: { runs: 90, organization: 0 } })).toEqual([]);
  expect(problemsOf({ organizations: [organization], keepDays: { runs: -1, organization: 0.5 } })).toEqual(
    ['organization', 'runs'].map((kind) => ({
      kind: 'wrong',
      field: `keepDays.${kind}`,
      expected: 'keepDays',
    })),
  );
  expect(problemsOf({ organizations: [organization], keepDays: { views: 1 } })).toEqual([
    { kind: 'unknownField', field: 'keepDays.views' },
  ]);
});

test('a page around this one is named by its origin', () => {
  const withEmbedding = (embedding: unknown) => problemsOf({ organizations: [organization], embedding });
  expect(withEmbedding({ frameAncestors: ['https://apps.mypurecloud.de', 'https://*.example.org'] })).toEqual(
    [],
  );
  for (const one of ['*', 'https://*', 'http://x.example', "https://x.example; script-src 'self'"]) {
    expect(withEmbedding({ frameAncestors: [one] })).toEqual([
      { kind: 'wrong', field: 'embedding.frameAncestors[0]', expected: 'embedding' },
    ]);
  }
  expect(withEmbedding({})).toEqual([
    { kind: 'missing', field: 'embedding.frameAncestors', expected: 'embedding' },
  ]);
});

describe('names each field that is wrong', () => {
  test.each([
    ['region', 'evil.example', 'wrong'],
    ['region', 'toString', 'wrong'],
    ['region', null, 'wrong'],
    ['name', '', 'wrong'],
    ['clientId', 'a b', 'wrong'],
    ['clientId', 7, 'wrong'],
    ['grant', 'password', 'wrong'],
    ['grant', undefined, 'missing'],
    ['apiBaseUrl', 'http://api.example', 'wrong'],
    ['apiBaseUrl', 'https://api.example/v2', 'wrong'],
    ['apiBaseUrl', 'https://user@api.example', 'wrong'],
    ['loginBaseUrl', 'javascript:alert(1)', 'wrong'],
    ['organizationId', 'a b', 'wrong'],
  ])('%s: %j', (name, value, kind) => {
    expect(problemsOf({ organizations: [{ ...organization, [name]: value }] })).toEqual([
      { kind, field: `organizations[0].${name}`, expected: name },
    ]);
  });

  test('several at once', () => {
    expect(
      problemsOf({
        organizations: [{ name: 'Acme', region: 1, grant: 'x' }, 3],
        readOnly: 'no',
        tokenStorage: 'local',
      }),
    ).toEqual([
      { kind: 'wrong', field: 'organizations[0].region', expected: 'region' },
      { kind: 'missing', field: 'organizations[0].clientId', expected: 'clientId' },
      { kind: 'wrong', field: 'organizations[0].grant', expected: 'grant' },
      { kind: 'wrong', field: 'organizations[1]', expected: 'organization' },
      { kind: 'wrong', field: 'readOnly', expected: 'readOnly' },
      { kind: 'wrong', field: 'tokenStorage', expected: 'tokenStorage' },
    ]);
  });

  test('a field that nobody knows', () => {
    expect(problemsOf({ organizations: [{ ...organization, clientID: 'x' }] })).toEqual([
      { kind: 'unknownField', field: 'organizations[0].clientID' },
    ]);
  });

  test('a client that stands twice', () => {
    expect(problemsOf({ organizations: [organization, { ...organization, name: 'Again' }] })).toEqual([
      { kind: 'twice', field: 'organizations[1].clientId' },
    ]);
  });

  test.each([
    [{}, 'missing', 'organizations', 'organizations'],
    [{ organizations: [] }, 'wrong', 'organizations', 'organizations'],
    [null, 'wrong', '', 'root'],
  ])('%j', (config, kind, field, expected) => {
    expect(problemsOf(config)).toEqual([{ kind, field, expected }]);
  });
});

test('lets http in where it stays on the machine', () => {
  for (const apiBaseUrl of ['http://127.0.0.1:4010', 'http://localhost:1/', 'http://[::1]:80']) {
    expect(problemsOf({ organizations: [{ ...organization, apiBaseUrl }] })).toEqual([]);
  }
});

test('tells a page from a file that is not JSON', () => {
  expect(parseAppConfig('<!doctype html>')).toEqual({
    ok: false,
    problems: [{ kind: 'notJson', isPage: true }],
  });
  expect(parseAppConfig('{"organizations": [,]}')).toEqual({
    ok: false,
    problems: [{ kind: 'notJson', isPage: false }],
  });
});

test('never throws, whatever the file holds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(typeof parseAppConfig(text).ok).toBe('boolean');
    }),
  );
});
