import { expect, test } from 'vitest';
import { tellFailuresApart, failureOf, simulated, VIEW } from './simulated';

const world = simulated();

test('tells what each holds; strangers are absent', async () => {
  const { license } = await world.as(VIEW);
  const { assignments } = await world.control().state();
  const ids = Object.keys(assignments).slice(0, 40);
  const told = await license.postLicenseUsers([...ids, 'stranger', '__proto__', '<b>']);
  expect(told.size).toBe(ids.length + 3);
  for (const id of ids) {
    expect(told.get(id)).toEqual({ kind: 'known', licenses: new Set(assignments[id]) });
  }
  for (const stranger of ['stranger', '__proto__', '<b>'])
    expect(told.get(stranger)).toEqual({ kind: 'absent' });
});

test('understands ids, definitions and objects around them, and says where it understands nothing', async () => {
  const { license } = await world.as(VIEW);
  const body = {
    ids: ['cloudCX1'],
    definitions: [{ id: 'cloudCX1', comprises: [] }],
    wrapped: { id: 'wrapped', licenses: [{ id: 'cloudCX1' }] },
    none: [],
    odd: { cloudCX1: true },
    null: null,
    number: 7,
    mixed: ['cloudCX1', { name: 'x' }],
  };
  await world
    .control()
    .faults({ path: '/api/v2/license/users', fault: { kind: 'status', status: 200, body } });
  const told = await license.postLicenseUsers(Object.keys(body));
  const held = { kind: 'known', licenses: new Set(['cloudCX1']) };
  for (const id of ['ids', 'definitions', 'wrapped']) expect(told.get(id)).toEqual(held);
  expect(told.get('none')).toEqual({ kind: 'known', licenses: new Set() });
  for (const id of ['odd', 'null', 'number', 'mixed']) expect(told.get(id)).toEqual({ kind: 'unreadable' });
});

test('too many at once is 413', async () => {
  const { license } = await world.as(VIEW);
  const ids = Array.from({ length: 1_001 }, (_, index) => `u${index}`);
  expect(await failureOf(license.postLicenseUsers(ids))).toMatchObject({ status: 413, isAmbiguous: false });
});

test('tells failures apart', async () => {
  await expect(
    tellFailuresApart(world, '/api/v2/license/users', VIEW, ({ license }) => license.postLicenseUsers(['u'])),
  ).resolves.toBeUndefined();
});
