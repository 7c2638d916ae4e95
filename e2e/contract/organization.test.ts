import { expect, test } from 'vitest';
import { tellFailuresApart, failureOf, simulated } from './simulated';

const world = simulated();

test('getUsersMe tells the admin, the organization, the permissions and the token', async () => {
  const { organization } = await world.as(['authorization:grant:add']);
  const me = await organization.getUsersMe();
  expect(me.person.name).toBe('Ada Admin');
  expect(me.permissions).toEqual(['authorization:grant:add']);
  expect(me.organization?.name).toBeTruthy();
  expect(me.token).toMatchObject({
    clientId: 'simulator-control',
    organization: { id: me.organization?.id },
  });
});

test('getTokensMe describes the token and leaves the idle timer alone', async () => {
  const { organization } = await world.as([]);
  expect((await organization.getTokensMe()).clientId).toBe('simulator-control');
  const asked = (await world.control().requests()).find(({ path }) => path === '/api/v2/tokens/me');
  expect(asked?.query).toContain('preserveIdleTTL=true');
});

test('deleteTokensMe ends the token, and a 401 names the one that was refused', async () => {
  const refused: (string | null)[] = [];
  const { organization } = await world.as([], { onUnauthorized: (token) => refused.push(token) });
  await organization.deleteTokensMe();
  expect(await failureOf(organization.getUsersMe())).toMatchObject({ status: 401 });
  expect(refused).toHaveLength(1);
  expect(refused[0]).toMatch(/^[\w-]+$/);
});

test('roles and divisions come with all their pages', async () => {
  const { organization } = await world.as(['authorization:role:view']);
  expect((await organization.getAuthorizationRoles()).length).toBeGreaterThan(3);
  expect((await organization.getAuthorizationDivisions()).length).toBeGreaterThan(3);
});

test('tells failures apart', async () => {
  await expect(
    tellFailuresApart(world, '/api/v2/users/me', [], ({ organization }) => organization.getUsersMe()),
  ).resolves.toBeUndefined();
});
