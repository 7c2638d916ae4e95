import { expect, test } from 'vitest';
import { tellFailuresApart, failureOf, simulated, VIEW } from './simulated';

const world = simulated();

test('tells one definition, its permissions included', async () => {
  const { license } = await world.as(VIEW);
  const definition = await license.getLicenseDefinition('cloudCX3');
  expect(definition.id).toBe('cloudCX3');
  expect(definition.permissions?.length).toBeGreaterThan(0);
});

test.each([
  'no such',
  'a/b',
  '../users/me',
  '..',
  '.',
  '%2e%2e',
  'cloudCX2?x=1',
  'cloudCX2#x',
  '<script>',
  '\uD800',
  '\u202Ecod',
  '__proto__',
  'x'.repeat(5_000),
])('an id is one step of the path, whatever it holds: %j', async (id) => {
  const { license } = await world.as(VIEW);
  const error = await failureOf(license.getLicenseDefinition(id));
  expect(error.status).toBe(404);
  const asked = (await world.control().requests()).filter(({ path }) => path.startsWith('/api/'));
  expect(asked).toHaveLength(1);
  expect(asked[0]?.path).toMatch(/^\/api\/v2\/license\/definitions\/[^/]+$/);
});

test('tells failures apart', async () => {
  await expect(
    tellFailuresApart(world, '/api/v2/license/definitions/', VIEW, ({ license }) =>
      license.getLicenseDefinition('cloudCX2'),
    ),
  ).resolves.toBeUndefined();
});
