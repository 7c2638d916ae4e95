import { expect, test } from 'vitest';
import { ASSIGN, tellFailuresApart, failureOf, simulated, VIEW } from './simulated';

const world = simulated();

/** Someone without a license yet, so that a first one can be added. */
async function bare(): Promise<string> {
  const { users } = await world.as(['directory:user:view']);
  const { people } = await users.getUsers({ pageSize: 500, pageNumber: 1, state: 'active' });
  const { assignments } = await world.control().state();
  const found = people.find(({ id }) => (assignments[id] ?? []).length === 0);
  if (found === undefined) throw new Error('the simulator has nobody without a license');
  return found.id;
}

const adding = (licenseId: string, ...userIds: string[]) => ({
  assignments: [{ licenseId, userIdsAdd: userIds, userIdsRemove: [] }],
});

test('changes assignments, one status a change', async () => {
  const userId = await bare();
  const { license } = await world.as(ASSIGN);
  const statuses = await license.postLicenseOrganization(adding('cloudCX1', userId, 'stranger'));
  expect(statuses.map((status) => status.userId)).toEqual([userId, 'stranger']);
  expect(statuses[0]?.result).toBe('OK');
  expect(statuses[1]?.result).not.toBe('OK');
  expect((await world.control().state()).assignments[userId]).toContain('cloudCX1');

  const removal = { assignments: [{ licenseId: 'cloudCX1', userIdsAdd: [], userIdsRemove: [userId] }] };
  expect(await license.postLicenseOrganization(removal)).toEqual([
    { userId, licenseId: 'cloudCX1', result: 'OK' },
  ]);
  expect((await world.control().state()).assignments[userId] ?? []).not.toContain('cloudCX1');
});

test('needs authorization:grant:add', async () => {
  const userId = await bare();
  const { license } = await world.as(VIEW);
  const error = await failureOf(license.postLicenseOrganization(adding('cloudCX1', userId)));
  expect(error).toMatchObject({ status: 403, missingPermissions: ASSIGN, isAmbiguous: false });
  expect(await world.control().ledger()).toEqual([]);
});

test('over 1,000 ids is 413 and changes nothing', async () => {
  const { license } = await world.as(ASSIGN);
  const ids = Array.from({ length: 1_001 }, (_, index) => `u${index}`);
  const error = await failureOf(license.postLicenseOrganization(adding('cloudCX1', ...ids)));
  expect(error).toMatchObject({ status: 413, isAmbiguous: false });
  expect(await world.control().ledger()).toEqual([]);
});

test.each([
  { kind: 'status', status: 503 },
  { kind: 'status', status: 429, retryAfter: 1 },
  { kind: 'drop-before' },
  { kind: 'drop-after' },
] as const)('is sent once, whatever comes of it: %j', async (fault) => {
  const userId = await bare();
  const { license } = await world.as(ASSIGN, { readRetries: 2 });
  await world.control().faults({ method: 'POST', path: '/api/v2/license/organization', fault });
  await failureOf(license.postLicenseOrganization(adding('cloudCX1', userId)));
  const sent = (await world.control().requests()).filter(
    ({ method, path }) => method === 'POST' && path === '/api/v2/license/organization',
  );
  expect(sent).toHaveLength(1);
  expect(await world.control().ledger()).toHaveLength(fault.kind === 'drop-after' ? 1 : 0);
});

test('tells failures apart', async () => {
  await expect(
    tellFailuresApart(world, '/api/v2/license/organization', ASSIGN, ({ license }) =>
      license.postLicenseOrganization(adding('cloudCX1', 'stranger')),
    ),
  ).resolves.toBeUndefined();
});
