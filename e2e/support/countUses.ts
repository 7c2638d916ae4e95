import type { SimulatorControl } from './simulatorControl';

/** How many can use a permission, and how many have only one of the two, by a slow look at each person. */
export interface SlowUses {
  readonly can: number;
  readonly roleOnly: number;
  readonly licenseOnly: number;
}

interface User {
  id: string;
  authorization?: { roles: { id: string }[] };
}

interface Role {
  id: string;
  permissions: string[];
}

interface Definition {
  id: string;
  permissions: { ids: string[] };
}

/** From the service's own answers and nothing of the app's, for at most 500 people and permissions without "*". */
export async function countUses(simulator: SimulatorControl, permission: string): Promise<SlowUses> {
  const token = await simulator.token({
    permissions: ['authorization:license:view', 'authorization:role:view', 'directory:user:view'],
  });
  const ask = async <T>(path: string): Promise<T> => {
    const headers = { Authorization: `Bearer ${token}` };
    const response = await fetch(`${simulator.url}/api/v2/${path}`, { headers });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    // The simulator's own shapes, as genesys-cloud.md has them.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (await response.json()) as T;
  };
  const { assignments } = await simulator.state();
  const { entities: users } = await ask<{ entities: User[] }>(
    'users?state=any&pageSize=500&pageNumber=1&expand=authorization',
  );
  const { entities: roles } = await ask<{ entities: Role[] }>(
    'authorization/roles?pageSize=100&pageNumber=1',
  );
  const granting = new Set(
    roles.filter(({ permissions }) => permissions.includes(permission)).map(({ id }) => id),
  );
  const carrying: string[] = [];
  for (const { id } of await ask<Definition[]>('license/definitions')) {
    const { permissions } = await ask<Definition>(`license/definitions/${id}`);
    if (permissions.ids.includes(permission)) carrying.push(id);
  }
  const people = users.map(({ id, authorization }) => ({
    granted: authorization?.roles.some((role) => granting.has(role.id)) ?? false,
    carried: assignments[id]?.some((license) => carrying.includes(license)) ?? false,
  }));
  const count = (granted: boolean, carried: boolean) =>
    people.filter((one) => one.granted === granted && one.carried === carried).length;
  return { can: count(true, true), roleOnly: count(true, false), licenseOnly: count(false, true) };
}
