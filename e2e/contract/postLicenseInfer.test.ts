import { expect, test } from 'vitest';
import { tellFailuresApart, simulated } from './simulated';

const world = simulated();

test('tells the licenses that a set of roles needs', async () => {
  const { license, organization } = await world.as(['authorization:role:view']);
  const roles = await organization.getAuthorizationRoles();
  const all = await license.postLicenseInfer(roles.map(({ id }) => id));
  expect(all.length).toBeGreaterThan(0);
  const known = new Set(
    (await (await world.as(['authorization:license:view'])).license.getLicenseDefinitions()).map(
      ({ id }) => id,
    ),
  );
  for (const id of all) expect(known).toContain(id);
  expect(await license.postLicenseInfer([])).toEqual([]);
});

test('tells failures apart', async () => {
  await expect(
    tellFailuresApart(world, '/api/v2/license/infer', [], ({ license }) => license.postLicenseInfer([])),
  ).resolves.toBeUndefined();
});
