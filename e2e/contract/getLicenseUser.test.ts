import { expect, test } from 'vitest';
import { tellFailuresApart, failureOf, simulated, VIEW } from './simulated';

const world = simulated();

test('tells what one person holds', async () => {
  const { license } = await world.as(VIEW);
  const { assignments } = await world.control().state();
  const [userId = '', held = []] = Object.entries(assignments).find(([, ids]) => ids.length > 1) ?? [];
  const user = await license.getLicenseUser(userId);
  expect(user.id).toBe(userId);
  expect(user.licenses.map(({ id }) => id).sort()).toEqual([...held].sort());
});

test.each(['nobody', '../definitions', '<b>'])('a stranger is 404: %j', async (id) => {
  const { license } = await world.as(VIEW);
  expect(await failureOf(license.getLicenseUser(id))).toMatchObject({ status: 404 });
});

test('tells failures apart', async () => {
  const [userId = ''] = Object.keys((await world.control().state()).assignments);
  await expect(
    tellFailuresApart(world, '/api/v2/license/users/', VIEW, ({ license }) => license.getLicenseUser(userId)),
  ).resolves.toBeUndefined();
});
