import { expect, test } from 'vitest';
import { simulated, tellFailuresApart } from './simulated';

const world = simulated();

test('names every permission, those too that no license carries', async () => {
  const { authorization, license } = await world.as(['authorization:license:view']);
  const permissions = new Set(await authorization.getPermissions());
  for (const definition of await license.getLicenseDefinitions()) {
    for (const permission of definition.permissions ?? []) expect(permissions).toContain(permission);
  }
  expect(permissions).toContain('billing:user:view');
});

test('tells failures apart', async () => {
  await expect(
    tellFailuresApart(world, '/api/v2/authorization/permissions', [], ({ authorization }) =>
      authorization.getPermissions(),
    ),
  ).resolves.toBeUndefined();
});
