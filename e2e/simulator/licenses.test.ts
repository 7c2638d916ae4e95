import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { roles } from './seed/roles';
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

const bare = signInPeople.outsider.id;
const write = (...assignments: unknown[]) =>
  bench.call('/api/v2/license/organization', { token, body: { assignments } });
const add = (licenseId: string, ...userIdsAdd: string[]) => ({ licenseId, userIdsAdd, userIdsRemove: [] });
const remove = (licenseId: string, ...userIdsRemove: string[]) => ({
  licenseId,
  userIdsAdd: [],
  userIdsRemove,
});
const results = (json: unknown) => list(json).map((status) => at(status, 'result'));

describe('reading', () => {
  test('definitions nest what they comprise, and one of the list lacks its permissions', async () => {
    const { json } = await bench.call('/api/v2/license/definitions', { token });
    const definitions = list(json);
    expect(definitions).toHaveLength(12);
    const top = definitions.find((definition) => at(definition, 'id') === 'cloudCX3');
    expect(at(top, 'comprises', 0, 'comprises', 0, 'comprises', 0, 'comprises', 0, 'id')).toBe(
      'collaboratePro',
    );
    const skinny = definitions.filter((definition) => at(definition, 'permissions') === undefined);
    expect(skinny.map((definition) => at(definition, 'id'))).toEqual(['gcPredictiveEngagementTrial']);
    const whole = await bench.call('/api/v2/license/definitions/gcPredictiveEngagementTrial', { token });
    expect(list(at(whole.json, 'permissions', 'ids')).length).toBeGreaterThan(5);
  });

  test('a definition by id tells its permissions and prerequisites', async () => {
    const speech = await bench.call('/api/v2/license/definitions/gcSTAupgrade', { token });
    expect(list(at(speech.json, 'permissions', 'ids'))).toHaveLength(23);
    const upgrade = await bench.call('/api/v2/license/definitions/gc2WEMupgrade?x=1', { token });
    expect(at(upgrade.json, 'prerequisites', 0, 'id')).toBe('cloudCX2');
    const none = await bench.call('/api/v2/license/definitions/none', { token });
    expect([none.status, at(none.json, 'code')]).toEqual([404, 'not.found']);
  });

  test('the three readings of assignments agree', async () => {
    const state = at((await bench.call('/simulator/state')).json, 'assignments');
    const byLicense = at((await bench.call('/api/v2/license/organization', { token })).json, 'licenses');
    const fromOrganization = new Map<string, string[]>();
    for (const [license, users] of Object.entries(byLicense ?? {})) {
      for (const user of list(users)) {
        const id = String(at(user, 'id'));
        fromOrganization.set(id, [...(fromOrganization.get(id) ?? []), license].sort());
      }
    }
    const paged: unknown[] = [];
    for (let page = 1, pages = 1; page <= pages; page++) {
      const { json } = await bench.call(`/api/v2/license/users?pageSize=100&pageNumber=${page}`, { token });
      pages = Number(at(json, 'pageCount'));
      paged.push(...list(at(json, 'entities')));
    }
    expect(paged).toHaveLength(Object.keys(state ?? {}).length);
    for (const entity of paged) {
      const id = String(at(entity, 'id'));
      const held = list(at(entity, 'licenses')).map(String);
      expect(held).toEqual(at(state, id));
      expect(held.sort()).toEqual(fromOrganization.get(id) ?? []);
    }
  });

  test('one person: whole definitions; many people: ids, and strangers are left out', async () => {
    const one = await bench.call(`/api/v2/license/users/${bare}`, { token });
    expect(list(at(one.json, 'licenses')).map((license) => at(license, 'id'))).toEqual(['collaboratePro']);
    expect(at(one.json, 'licenses', 0, 'description')).toBeTypeOf('string');
    const many = await bench.call('/api/v2/license/users', { token, body: [bare, 'stranger'] });
    expect(many.json).toEqual({ [bare]: ['collaboratePro'] });
    expect((await bench.call('/api/v2/license/users/stranger', { token })).status).toBe(404);
  });

  test('infer tells the licenses of roles', async () => {
    const infer = async (...ids: string[]) =>
      (await bench.call('/api/v2/license/infer', { token, body: ids })).json;
    expect(await infer(roles.agent.id)).toEqual(['cloudCX1']);
    expect(await infer(roles.agent.id, roles.supervisor.id)).toEqual(['cloudCX2', 'gc2WEMupgrade']);
    expect(await infer(roles.supervisor.id, roles.analyst.id)).toEqual(['cloudCX3']);
    expect(await infer('stranger')).toEqual([]);
  });
});

describe('writing', () => {
  test('answers one word a change, in order, additions before removals', async () => {
    const { json } = await write(
      { licenseId: 'cloudCX1', userIdsAdd: [bare, 'stranger'], userIdsRemove: [bare] },
      add('nothing', bare),
      add('collaboratePro', bare),
      remove('engage1', bare),
    );
    expect(results(json)).toEqual(['OK', 'USER_NOT_FOUND', 'OK', 'LICENSE_NOT_FOUND', 'OK', 'OK']);
    expect(json).toMatchObject([
      { userId: bare, licenseId: 'cloudCX1' },
      { userId: 'stranger' },
      {},
      {},
      {},
      {},
    ]);
    const rows = await bench.ledger();
    expect(rows.map(({ seq, change, effective }) => [seq, change, effective])).toEqual([
      [1, 'add', true],
      [2, 'remove', true],
      [3, 'add', false],
      [4, 'remove', false],
    ]);
    expect(rows.every(({ source, requestId }) => source === 'api' && typeof requestId === 'string')).toBe(
      true,
    );
  });

  test('prerequisites and kinds are kept', async () => {
    const { json } = await write(
      add('gc1WEMupgrade', bare),
      add('cloudCX2', bare),
      add('gc1WEMupgrade', bare),
      add('gc2WEMupgrade', bare),
      remove('cloudCX2', bare),
      add('cloudCX3', bare),
      remove('cloudCX2', bare),
    );
    expect(results(json)).toEqual([
      'PREREQUISITE_MISSING',
      'OK',
      'OK',
      'CONFLICT',
      'REQUIRED_BY_OTHER',
      'OK',
      'OK',
    ]);
    expect(await bench.held(bare)).toEqual(['cloudCX3', 'collaboratePro', 'gc1WEMupgrade']);
  });

  test.each([
    ['no list', {}],
    ['a list', []],
    ['no removals', { assignments: [{ licenseId: 'cloudCX1', userIdsAdd: [bare] }] }],
    ['a number for an id', { assignments: [add('cloudCX1', bare), { ...add('cloudCX2'), userIdsAdd: [1] }] }],
  ])('a malformed body (%s) is 400 and changes nothing', async (_what, body) => {
    const answer = await bench.call('/api/v2/license/organization', { token, body });
    expect([answer.status, at(answer.json, 'status')]).toEqual([400, 400]);
    expect(await bench.ledger()).toEqual([]);
  });

  test('a thousand ids are taken, one more is 413', async () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `stranger-${index}`);
    expect(list((await write(add('cloudCX1', ...ids))).json)).toHaveLength(1000);
    expect((await write(add('cloudCX1', ...ids), remove('cloudCX1', bare))).status).toBe(413);
    expect((await bench.call('/api/v2/license/users', { token, body: [...ids, bare] })).status).toBe(413);
  });
});
