import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInPeople } from './signInPeople';
import { at, everything, startBench, type Bench } from './testing';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const someone = signInPeople.outsider.id;
const state = async (of = bench) => (await of.call('/simulator/state')).json;

test('someone else’s changes go past the rules and stand in the ledger', async () => {
  const changes = [
    { userId: someone, licenseId: 'gc1WEMupgrade', change: 'add' },
    { userId: someone, licenseId: 'gc1WEMupgrade', change: 'add' },
    { userId: someone, licenseId: 'collaboratePro', change: 'remove' },
  ];
  expect((await bench.call('/simulator/assignments', { body: changes })).status).toBe(200);
  expect(await bench.held(someone)).toEqual(['gc1WEMupgrade']);
  expect((await bench.ledger()).map(({ source, effective }) => [source, effective])).toEqual([
    ['control', true],
    ['control', false],
    ['control', true],
  ]);
});

test.each([
  ['/simulator/assignments', [{ userId: 'stranger', licenseId: 'cloudCX1', change: 'add' }]],
  ['/simulator/assignments', [{ userId: someone, licenseId: 'none', change: 'add' }]],
  ['/simulator/assignments', [{ userId: someone, licenseId: 'cloudCX1', change: 'swap' }]],
  ['/simulator/tokens', {}],
  ['/simulator/tokens', { permissions: [], userId: 'stranger' }],
])('%s refuses what it does not understand', async (path, body) => {
  expect((await bench.call(path, { body })).status).toBe(400);
});

test('reset brings back the start', async () => {
  bench.reset();
  const before = await state();
  const token = await bench.token(everything);
  await bench.call('/api/v2/license/organization', {
    token,
    body: { assignments: [{ licenseId: 'cloudCX1', userIdsAdd: [someone], userIdsRemove: [] }] },
  });
  await bench.faults({ fault: { kind: 'html' } });
  expect(await state()).not.toEqual(before);
  expect((await bench.call('/simulator/reset', { method: 'POST' })).status).toBe(204);
  expect(await state()).toEqual(before);
  expect([await bench.ledger(), await bench.requests()]).toEqual([[], []]);
  expect((await bench.call('/api/v2/tokens/me', { token })).status).toBe(401);
});

test('one seed tells one organization', async () => {
  bench.reset();
  const [same, other] = [await startBench({ seed: 1 }), await startBench({ seed: 2 })];
  const people = async (of: Bench) =>
    at(
      (await of.call('/api/v2/users?pageSize=500&state=any', { token: await of.token(everything) })).json,
      'entities',
    );
  expect(await state(same)).toEqual(await state());
  expect(await people(same)).toEqual(await people(bench));
  expect(await state(other)).not.toEqual(await state());
  await Promise.all([same.close(), other.close()]);
});

test('the front page says what it is', async () => {
  const page = await bench.call('/');
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('Simulator of Genesys Cloud')]);
});
