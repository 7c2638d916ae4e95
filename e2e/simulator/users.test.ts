import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { divisions } from './seed/divisions';
import { roles } from './seed/roles';
import { signInPeople } from './signInPeople';
import { at, everything, list, startBench, type Bench } from './testing';

let bench: Bench;
let token: string;
let divisional: string;
beforeAll(async () => {
  bench = await startBench({ usersPageCap: 3 });
  token = await bench.token(everything);
  divisional = await bench.token(everything, { userId: signInPeople.divisional.id });
});
afterAll(() => bench.close());

const get = async (path: string, as = token) => (await bench.call(path, { token: as })).json;
const search = (body: unknown, as = token) => bench.call('/api/v2/users/search', { token: as, body });
const ids = (json: unknown, key = 'entities') => list(at(json, key)).map((user) => at(user, 'id'));
const term = (type: string, fields: string[], ...values: string[]) => ({ query: [{ type, fields, values }] });

describe('GET /users', () => {
  test('lists the active ones by 25, with links to other pages', async () => {
    const first = await get('/api/v2/users');
    expect(list(at(first, 'entities'))).toHaveLength(25);
    expect(list(at(first, 'entities')).every((user) => at(user, 'state') === 'active')).toBe(true);
    expect(at(first, 'previousUri')).toBeUndefined();
    const second = await get(String(at(first, 'nextUri')));
    expect([at(second, 'pageNumber'), at(second, 'previousUri')]).toEqual([2, at(first, 'selfUri')]);
    const last = await get(String(at(first, 'lastUri')));
    expect([at(last, 'pageNumber'), at(last, 'nextUri')]).toEqual([at(first, 'pageCount'), undefined]);
  });

  test('states add up', async () => {
    const total = async (state: string) =>
      Number(at(await get(`/api/v2/users?pageSize=1&state=${state}`), 'total'));
    expect(await total('any')).toBe(300);
    expect((await total('active')) + (await total('inactive')) + (await total('deleted'))).toBe(300);
    expect((await bench.call('/api/v2/users?state=odd', { token })).status).toBe(400);
  });

  test('inactive ones are refused past the cap', async () => {
    const status = async (page: number) =>
      (await bench.call(`/api/v2/users?state=inactive&pageSize=3&pageNumber=${page}`, { token })).status;
    expect([await status(1), await status(2)]).toEqual([200, 400]);
  });

  test.each(['id=A&id=B', 'id=A,B', 'id[0]=A&id[1]=B'])('named people come by %s', async (query) => {
    const filled = query.replace('A', signInPeople.admin.id).replace('B', signInPeople.viewer.id);
    expect(ids(await get(`/api/v2/users?${filled}`))).toEqual([
      signInPeople.admin.id,
      signInPeople.viewer.id,
    ]);
  });

  test('expand adds roles and the last login, in either writing', async () => {
    const plain = await get('/api/v2/users?pageSize=1');
    expect(at(plain, 'entities', 0, 'authorization')).toBeUndefined();
    for (const query of ['expand=authorization,dateLastLogin', 'expand=authorization&expand=dateLastLogin']) {
      const expanded = await get(`/api/v2/users?pageSize=1&${query}`);
      expect(at(expanded, 'entities', 0, 'authorization', 'roles', 1, 'name')).toBe('Admin');
      expect(at(expanded, 'entities', 0, 'dateLastLogin')).toMatch(/^\d{4}-.*Z$/);
    }
  });

  test.each(['pageSize=501', 'pageSize=0', 'pageSize=x', 'pageNumber=0'])('%s is 400', async (query) => {
    expect((await bench.call(`/api/v2/users?${query}`, { token })).status).toBe(400);
  });
});

test('cursors walk over everyone once', async () => {
  const seen: unknown[] = [];
  let uri: unknown = '/api/v2/users/query?pageSize=70&state=any';
  while (typeof uri === 'string') {
    const page = await get(uri);
    seen.push(...ids(page));
    uri = at(page, 'nextUri');
  }
  expect(new Set(seen).size).toBe(300);
  expect(seen).toHaveLength(300);
  expect((await bench.call('/api/v2/users/query?cursor=odd', { token })).status).toBe(400);
});

describe('POST /users/search', () => {
  test('finds any part of a name whatever its case, or whole words, or addresses in a batch', async () => {
    const found = async (body: unknown) => at((await search(body)).json, 'total');
    expect(await found(term('CONTAINS', ['name', 'email'], 'a aDM'))).toBe(1);
    expect(await found(term('STARTS_WITH', ['name'], 'ada'))).toBe(1);
    expect(await found(term('EXACT', ['name'], 'ada'))).toBe(0);
    expect(await found(term('TERM', ['name'], 'ADMIN'))).toBe(1);
    expect(
      await found(term('EXACT', ['email'], 'ADA.admin@harborvale.example', 'vic.viewer@harborvale.example')),
    ).toBe(2);
    expect(await found(term('EXACT', ['email'], 'reception@harborvale.example'))).toBe(2);
    expect(await found(term('EXACT', ['id'], signInPeople.viewer.id))).toBe(1);
  });

  test('only the active ones, unless a state is asked for', async () => {
    const name = term('CONTAINS', ['name'], 'Deleted');
    expect((await search(name)).json).toMatchObject({ total: 0, types: ['users'] });
    expect(at((await search(name)).json, 'results')).toBeUndefined();
    const state = { type: 'EXACT', fields: ['state'], value: 'deleted' };
    expect(at((await search({ query: [...name.query, state] })).json, 'total')).toBe(1);
  });

  test('sorts and pages', async () => {
    const body = { query: [], pageSize: 100, sortBy: 'name' };
    const up = await search({ ...body, sortOrder: 'ASC' });
    const names = list(at(up.json, 'results')).map((user) => String(at(user, 'name')).toLowerCase());
    expect(names).toEqual(names.toSorted());
    const down = await search({ ...body, sortOrder: 'DESC', pageNumber: at(up.json, 'pageCount') });
    expect(ids(down.json, 'results').at(-1)).toBe(ids(up.json, 'results')[0]);
    const next = await get(`/api/v2/users/search?q64=${encodeURIComponent(String(at(up.json, 'nextPage')))}`);
    expect(at(next, 'pageNumber')).toBe(2);
  });

  test.each([
    ['a field that is not known', term('EXACT', ['authorization.roles'], 'x')],
    ['a type that is not known', term('FUZZY', ['name'], 'x')],
    ['no value', { query: [{ type: 'EXACT', fields: ['name'] }] }],
    ['a page too large', { pageSize: 101, query: [] }],
  ])('%s is 400', async (_what, body) => {
    expect((await search(body)).status).toBe(400);
  });
});

test('whoever sees one division sees only its people', async () => {
  const seen = await get('/api/v2/users?pageSize=500&state=any', divisional);
  const division = divisions[1].id;
  expect(list(at(seen, 'entities')).every((user) => at(user, 'division', 'id') === division)).toBe(true);
  expect((await bench.call(`/api/v2/users/${signInPeople.admin.id}`, { token: divisional })).status).toBe(
    404,
  );
  expect(at((await search(term('EXACT', ['name'], 'Ada Admin'), divisional)).json, 'total')).toBe(0);
  expect((await bench.call('/api/v2/users/query', { token: divisional })).status).toBe(403);
  const licensed = await get('/api/v2/license/users?pageSize=1', divisional);
  expect(Number(at(licensed, 'total'))).toBeGreaterThanOrEqual(300);
});

test('me tells what the token may, its organization and the clock', async () => {
  const me = await get('/api/v2/users/me?expand=authorization,organization,token,date');
  expect(at(me, 'authorization', 'permissions')).toEqual(everything);
  expect(at(me, 'organization', 'id')).toBe(at(await get('/api/v2/organizations/me'), 'id'));
  expect(at(me, 'token', 'OAuthClient', 'id')).toBe('simulator-control');
  expect(at(me, 'date', 'currentDate')).toBe(new Date(bench.clock.now()).toISOString());
});

test('roles, their people, and divisions', async () => {
  const all = await get('/api/v2/authorization/roles?pageSize=100');
  const agent = list(at(all, 'entities')).find((role) => at(role, 'id') === roles.agent.id);
  const people = await get(`/api/v2/authorization/roles/${roles.agent.id}/users?pageSize=1`);
  expect(at(people, 'total')).toBe(at(agent, 'userCount'));
  expect(list(at(await get('/api/v2/authorization/divisions'), 'entities'))).toHaveLength(6);
});

test('the organization is odd in all the ways that real ones are', async () => {
  const users = list(at(await get('/api/v2/users?pageSize=500&state=any'), 'entities'));
  const names = users.map((user) => String(at(user, 'name')));
  expect(names.some((name) => name.startsWith('='))).toBe(true);
  expect(names.some((name) => name.includes('<img'))).toBe(true);
  expect(new Set(names).size).toBeLessThan(names.length);
  expect(users.some((user) => at(user, 'email') === undefined)).toBe(true);
  for (const script of [
    'Greek',
    'Cyrillic',
    'Arabic',
    'Hebrew',
    'Han',
    'Katakana',
    'Hangul',
    'Devanagari',
    'Thai',
  ]) {
    const letters = new RegExp(`\\p{Script=${script === 'Katakana' ? 'Hiragana' : script}}`, 'u');
    expect(names.some((name) => letters.test(name))).toBe(true);
  }
  const licensed = list(at(await get('/api/v2/license/users?pageSize=500'), 'entities'));
  const known = new Set(users.map((user) => at(user, 'id')));
  expect(licensed.filter((entity) => !known.has(at(entity, 'id'))).length).toBeGreaterThan(0);
});
