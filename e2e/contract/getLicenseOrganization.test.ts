import { describe, expect, test } from 'vitest';
import { tellFailuresApart, failureOf, simulated, VIEW } from './simulated';

describe('where the service still serves it', () => {
  const world = simulated({ legacyOrganization: true });

  test('tells who holds each license', async () => {
    const { license } = await world.as(VIEW);
    const { licenses } = await license.getLicenseOrganization();
    const { assignments } = await world.control().state();
    const told = new Map<string, string[]>();
    for (const [licenseId, users] of licenses) {
      for (const userId of users) told.set(userId, [...(told.get(userId) ?? []), licenseId].sort());
    }
    const held = Object.entries(assignments)
      .filter(([, ids]) => ids.length > 0)
      .map(([userId, ids]): [string, string[]] => [userId, [...ids].sort()]);
    expect(told).toEqual(new Map(held));
  });

  test('tells failures apart', async () => {
    await expect(
      tellFailuresApart(world, '/api/v2/license/organization', VIEW, ({ license }) =>
        license.getLicenseOrganization(),
      ),
    ).resolves.toBeUndefined();
  });
});

describe('on today’s service', () => {
  const world = simulated();

  test('it is not there, and that is no other failure', async () => {
    const { license } = await world.as(VIEW);
    expect(await failureOf(license.getLicenseOrganization())).toMatchObject({ kind: 'status', status: 404 });
  });
});
