import type { SimulatorControl } from './simulatorControl';

export interface ListedPerson {
  id: string;
  name: string;
  email?: string;
  state: string;
  division: { id: string; name: string };
  authorization: { roles: { id: string; name: string }[] };
}

/** Those who sign in. */
export const ADA = '5e550000-0000-4000-8000-000000000001';
export const VIC = '5e550000-0000-4000-8000-000000000002';

/** Everyone of the simulator's directory, with their roles. */
export async function everybody(simulator: SimulatorControl): Promise<ListedPerson[]> {
  const token = await simulator.token({ permissions: ['directory:user:view'], expiresInSeconds: 600 });
  const response = await fetch(
    `${simulator.url}/api/v2/users?pageSize=500&pageNumber=1&state=any&expand=authorization`,
    { headers: { Authorization: `Bearer ${token}` } },
  );
  // The simulator's answer is the test's own other half.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return ((await response.json()) as { entities: ListedPerson[] }).entities;
}

/** Active people with exactly these roles besides Employee. */
export async function peopleWithRole(
  simulator: SimulatorControl,
  role: string,
  count: number,
): Promise<ListedPerson[]> {
  const found = (await everybody(simulator)).filter(
    ({ id, state, authorization: { roles } }) =>
      state === 'active' &&
      !id.startsWith('5e55') &&
      roles.length === 2 &&
      roles.some(({ name }) => name === role),
  );
  if (found.length < count) throw new Error(`${found.length} people have the role ${role}`);
  return found.slice(0, count);
}

/** An id that holds licenses and belongs to nobody in the directory. */
export async function idWithoutPerson(simulator: SimulatorControl): Promise<[string, readonly string[]]> {
  const known = new Set((await everybody(simulator)).map(({ id }) => id));
  const { assignments } = await simulator.state();
  const found = Object.entries(assignments).find(([id, held]) => !known.has(id) && held.length > 0);
  if (found === undefined) throw new Error('every id has a person');
  return found;
}

/** Lets a person hold exactly these licenses. */
export async function letHold(
  simulator: SimulatorControl,
  userId: string,
  licenses: readonly string[],
): Promise<void> {
  const held = (await simulator.state()).assignments[userId] ?? [];
  await simulator.assign(
    ...held.map((licenseId) => ({ userId, licenseId, change: 'remove' as const })),
    ...licenses.map((licenseId) => ({ userId, licenseId, change: 'add' as const })),
  );
}
