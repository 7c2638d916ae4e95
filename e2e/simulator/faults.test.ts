import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signInPeople } from './signInPeople';
import { at, everything, list, startBench, type Bench } from './testing';

let bench: Bench;
let token: string;
beforeAll(async () => {
  bench = await startBench({ legacyOrganization: true });
});
afterAll(() => bench.close());
beforeEach(async () => {
  bench.reset();
  token = await bench.token(everything);
});

const someone = signInPeople.outsider.id;
const path = '/api/v2/license/organization';
const change = (kind: 'userIdsAdd' | 'userIdsRemove', ...ids: string[]) => ({
  assignments: [{ licenseId: 'cloudCX1', userIdsAdd: [], userIdsRemove: [], [kind]: ids }],
});
const write = (body: unknown = change('userIdsAdd', someone)) => bench.call(path, { token, body });
const results = (answer: { json: unknown }) => list(answer.json).map((status) => at(status, 'result'));
const holds = async () => (await bench.held(someone)).includes('cloudCX1');
const reads = async () =>
  list(at((await bench.call('/api/v2/license/users', { token, body: [someone] })).json, someone)).includes(
    'cloudCX1',
  );
const writes = async () => (await bench.requests()).filter(({ method }) => method === 'POST');

test('rules skip, act and end, for the method and path they name', async () => {
  await bench.faults({ method: 'post', path, after: 1, times: 2, fault: { kind: 'status', status: 503 } });
  expect((await bench.call(path, { token })).status).toBe(200);
  const seen = [await write(), await write(), await write(), await write()];
  expect(seen.map(({ status }) => status)).toEqual([200, 503, 503, 200]);
  expect((await writes()).map(({ status, fault }) => [status, fault])).toEqual([
    [200, undefined],
    [503, 'status'],
    [503, 'status'],
    [200, undefined],
  ]);
});

test('status: an ErrorBody unless told otherwise, with Retry-After', async () => {
  await bench.faults(
    { fault: { kind: 'status', status: 429, retryAfter: 7 } },
    { after: 1, fault: { kind: 'status', status: 502, body: '<h1>Bad gateway</h1>' } },
    { after: 2, fault: { kind: 'status', status: 409, body: { code: 'own' } } },
  );
  const limited = await write();
  expect([limited.headers.get('retry-after'), at(limited.json, 'message')]).toEqual([
    '7',
    expect.stringContaining('[7]'),
  ]);
  expect((await write()).headers.get('content-type')).toContain('text/html');
  expect((await write()).json).toEqual({ code: 'own' });
  expect(await holds()).toBe(false);
});

describe('cut connections', () => {
  test.each([
    ['drop-before', false],
    ['drop-after', true],
  ])('%s: a network error, one request', async (kind, done) => {
    await bench.call('/api/v2/tokens/me', { token });
    await bench.faults({ method: 'POST', fault: { kind } });
    await expect(write()).rejects.toThrow(TypeError);
    expect(await holds()).toBe(done);
    expect(await writes()).toHaveLength(1);
  });

  test('late: cut now, done later, unless reset comes first', async () => {
    await bench.faults({ method: 'POST', times: 2, fault: { kind: 'late', ms: 5000 } });
    await expect(write()).rejects.toThrow(TypeError);
    bench.clock.advance(4999);
    expect(await holds()).toBe(false);
    bench.clock.advance(1);
    expect(await holds()).toBe(true);
    await expect(write(change('userIdsRemove', someone))).rejects.toThrow(TypeError);
    bench.reset();
    bench.clock.advance(10_000);
    expect(await bench.ledger()).toEqual([]);
  });

  test('bare: without a trick', async () => {
    await bench.faults({ method: 'POST', fault: { kind: 'drop-after', bare: true } });
    await expect(write()).rejects.toThrow(TypeError);
    expect(await holds()).toBe(true);
  });
});

test('hang: answers after the time', async () => {
  await bench.faults({ method: 'POST', fault: { kind: 'hang', ms: 30_000 } });
  const answer = write();
  await expect.poll(() => bench.clock.pending()).toBe(1);
  expect(await holds()).toBe(false);
  bench.clock.advance(30_000);
  expect(results(await answer)).toEqual(['OK']);
});

test('hang: reset ends the wait with a cut', async () => {
  await bench.faults({ method: 'POST', fault: { kind: 'hang', ms: 30_000 } });
  const answer = write().then(
    () => 'answered',
    () => 'cut',
  );
  await expect.poll(() => bench.clock.pending()).toBe(1);
  bench.reset();
  expect(await answer).toBe('cut');
  expect([bench.clock.pending(), await bench.ledger()]).toEqual([0, []]);
});

test('hang: a client that has left gets nothing done', async () => {
  await bench.faults({ method: 'POST', fault: { kind: 'hang', ms: 30_000 } });
  const leaving = new AbortController();
  const answer = fetch(`${bench.url}${path}`, {
    method: 'POST',
    signal: leaving.signal,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(change('userIdsAdd', someone)),
  });
  await expect.poll(() => bench.clock.pending()).toBe(1);
  leaving.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  await bench.call('/simulator/state');
  bench.clock.advance(30_000);
  expect(await holds()).toBe(false);
});

test('html: a page instead of JSON, nothing done', async () => {
  await bench.faults({ method: 'POST', fault: { kind: 'html' } });
  const answer = await write();
  expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('<html')]);
  expect(await holds()).toBe(false);
});

test('truncate: done, and half of the JSON', async () => {
  await bench.faults({ fault: { kind: 'truncate' } }, { after: 1, fault: { kind: 'truncate' } });
  const answer = await write();
  expect([answer.status, answer.json]).toEqual([200, undefined]);
  expect(answer.text).toMatch(/^\[\{/);
  expect(await holds()).toBe(true);
  expect((await bench.call(path, { token })).json).toBeUndefined();
});

test('refuse: each nth change, over requests', async () => {
  await bench.faults({ times: 2, fault: { kind: 'refuse', result: 'NO_SEATS', every: 3 } });
  const ids = Object.values(signInPeople).map(({ id }) => id);
  expect(results(await write(change('userIdsAdd', ...ids)))).toEqual(['OK', 'OK', 'NO_SEATS', 'OK']);
  expect(results(await write(change('userIdsRemove', ...ids)))).toEqual(['OK', 'NO_SEATS', 'OK', 'OK']);
  expect((await bench.ledger()).filter(({ userId }) => userId === ids[2])).toHaveLength(1);
});

test('lie: says OK, does nothing, and leaves no row', async () => {
  await bench.faults({ fault: { kind: 'lie' } });
  await bench.call('/api/v2/tokens/me', { token });
  expect(results(await write())).toEqual(['OK']);
  expect([await holds(), await bench.ledger()]).toEqual([false, []]);
});

test('lag: in effect, but reads show it later', async () => {
  await bench.faults({ fault: { kind: 'lag', ms: 2000 } });
  await write();
  expect([await holds(), await reads()]).toEqual([true, false]);
  bench.clock.advance(2000);
  expect(await reads()).toBe(true);
});

test('shift: people come and go between two pages', async () => {
  await bench.faults({ path: '/api/v2/users', fault: { kind: 'shift' } });
  const page = async (number: number) =>
    (await bench.call(`/api/v2/users?pageSize=100&state=any&pageNumber=${number}`, { token })).json;
  const ids = (json: unknown) => list(at(json, 'entities')).map((user) => at(user, 'id'));
  const pages = [await page(1), await page(2), await page(3), await page(4)];
  expect(pages.map((json) => at(json, 'total'))).toEqual([300, 301, 301, 301]);
  const seen = new Set(pages.flatMap(ids));
  const present = ids((await bench.call('/api/v2/users?pageSize=500&state=any', { token })).json);
  expect(present.filter((id) => !seen.has(id))).toHaveLength(2);
  expect([...seen].filter((id) => !present.includes(id))).toHaveLength(2);
  bench.reset();
  token = await bench.token(everything);
  expect(at(await page(1), 'total')).toBe(300);
});

test('whoever a shift made leave comes back with what they held', async () => {
  const held = async () => at((await bench.call('/simulator/state')).json, 'assignments');
  const order = async () =>
    list(at((await bench.call('/api/v2/users?pageSize=500&state=any', { token })).json, 'entities')).map(
      (user) => at(user, 'id'),
    );
  const [before, ranks] = [await held(), await order()];
  await bench.faults({ path: '/api/v2/users', fault: { kind: 'shift' } });
  await order();
  expect(await held()).not.toMatchObject(Object(before));
  const back = list((await bench.call('/simulator/return', { method: 'POST' })).json);
  expect(back).toHaveLength(2);
  expect(await held()).toMatchObject(Object(before));
  expect((await order()).filter((id) => ranks.includes(id))).toEqual(ranks);
  const rows = (await bench.ledger()).filter((row) => back.includes(at(row, 'userId')));
  expect(new Set(rows.map((row) => at(row, 'source')))).toEqual(new Set(['control']));
  expect((await bench.call('/simulator/return', { method: 'POST' })).json).toEqual([]);
});

test('expire-token: that one is dead from now on', async () => {
  await bench.faults({ fault: { kind: 'expire-token' } });
  expect((await write()).status).toBe(401);
  expect((await write()).status).toBe(401);
  token = await bench.token(everything);
  expect((await write()).status).toBe(200);
});

test.each([
  ['no list', {}, 'list'],
  ['an unknown kind', [{ fault: { kind: 'explode' } }], 'drop-before'],
  ['an unknown field', [{ fault: { kind: 'html' }, often: 2 }], 'often'],
  ['a missing time', [{ fault: { kind: 'lag' } }], 'ms'],
  ['a status out of range', [{ fault: { kind: 'status', status: 99 } }], 'status'],
])('a wrong rule (%s) is 400 and tells why', async (_what, body, word) => {
  const answer = await bench.call('/simulator/faults', { method: 'PUT', body });
  expect([answer.status, at(answer.json, 'message')]).toEqual([400, expect.stringContaining(word)]);
});
