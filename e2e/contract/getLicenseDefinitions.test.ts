import { expect, test } from 'vitest';
import { ASSIGN, tellFailuresApart, failureOf, simulated, VIEW } from './simulated';

const world = simulated();

test.each([[VIEW], [ASSIGN]])('tells every definition to whoever has %j', async (permissions) => {
  const { license } = await world.as(permissions);
  const definitions = await license.getLicenseDefinitions();
  expect(definitions).toHaveLength((await world.control().state()).definitions);
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  expect(byId.get('gc2WEMupgrade')?.prerequisites).toEqual(['cloudCX2']);
  expect(byId.get('gcSTAupgrade')?.permissions).toHaveLength(23);
  expect(definitions.some(({ comprises }) => comprises.some((part) => part.comprises.length > 0))).toBe(true);
});

test('an entry without permissions is not one with none', async () => {
  const { license } = await world.as(VIEW);
  const skinny = (await license.getLicenseDefinitions()).filter(({ permissions }) => permissions === null);
  expect(skinny).toHaveLength(1);
  const [{ id } = { id: '' }] = skinny;
  expect((await license.getLicenseDefinition(id)).permissions?.length).toBeGreaterThan(0);
});

test('names the permissions that are missing', async () => {
  const { license } = await world.as(['directory:user:view']);
  const error = await failureOf(license.getLicenseDefinitions());
  expect(error.status).toBe(403);
  expect(error.missingPermissions).toEqual(expect.arrayContaining([...VIEW]));
});

test('tells failures apart', async () => {
  await expect(
    tellFailuresApart(world, '/api/v2/license/definitions', VIEW, ({ license }) =>
      license.getLicenseDefinitions(),
    ),
  ).resolves.toBeUndefined();
});
