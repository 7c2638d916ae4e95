import { expect, test } from 'vitest';
import { failureOf, simulated, tellFailuresApart } from './simulated';

const world = simulated();
const ROLE_VIEW = ['authorization:role:view'];

test('each role tells what it grants', async () => {
  const { authorization, organization } = await world.as(ROLE_VIEW);
  const [grants, names] = [await authorization.getRoleGrants(), await organization.getAuthorizationRoles()];
  expect(grants.map(({ roleId }) => roleId)).toEqual(names.map(({ id }) => id));
  for (const { permissions } of grants) expect(permissions?.length).toBeGreaterThan(0);
  const agent = names.find(({ name }) => name === 'Contact Center Agent');
  expect(grants.find(({ roleId }) => roleId === agent?.id)?.permissions).toContain('routing:queue:join');
});

test('needs authorization:role:view, and says so', async () => {
  const { authorization } = await world.as(['authorization:grant:add']);
  const failure = await failureOf(authorization.getRoleGrants());
  expect(failure.status).toBe(403);
  expect(failure.missingPermissions).toEqual(ROLE_VIEW);
});

test('tells failures apart', async () => {
  await expect(
    tellFailuresApart(world, '/api/v2/authorization/roles', ROLE_VIEW, ({ authorization }) =>
      authorization.getRoleGrants(),
    ),
  ).resolves.toBeUndefined();
});
