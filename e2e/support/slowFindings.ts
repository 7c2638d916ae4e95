import type { SimulatorControl } from './simulatorControl';

/** What a slow count over everybody finds, from the service's own answers and nothing of the app's. */
export interface SlowCounts {
  /** By the name that the finding has on the page. */
  readonly prerequisite: Record<string, number>;
  readonly second: Record<string, number>;
  readonly redundant: Record<string, number>;
  readonly excess: Record<string, number>;
  readonly lacking: Record<string, number>;
  readonly inactive: number;
  readonly deleted: number;
  readonly idle: number;
  readonly never: number;
  readonly unlicensed: number;
  readonly nobody: number;
}

interface Definition {
  id: string;
  prerequisites: { id: string }[];
  comprises: Definition[];
  permissions?: { ids: string[] };
}

interface User {
  id: string;
  state: string;
  dateLastLogin?: string;
  authorization?: { roles: { id: string }[] };
}

const DAY = 86_400_000;

/** Counts every finding of an organization of at most 500 people, person by person. */
export async function countFindings(simulator: SimulatorControl, idleDays = 90): Promise<SlowCounts> {
  const token = await simulator.token({
    permissions: ['authorization:grant:add', 'authorization:license:view', 'directory:user:view'],
  });
  const ask = async <T>(path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${simulator.url}/api/v2/${path}`, {
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    // The simulator's own shapes, as genesys-cloud.md has them.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (await response.json()) as T;
  };

  const { assignments } = await simulator.state();
  const { entities } = await ask<{ entities: User[] }>(
    'users?state=any&pageSize=500&pageNumber=1&expand=authorization,dateLastLogin',
  );
  const people = new Map(entities.map((user) => [user.id, user]));
  const definitions = new Map<string, Definition>();
  for (const { id } of await ask<Definition[]>('license/definitions')) {
    definitions.set(id, await ask<Definition>(`license/definitions/${id}`));
  }
  const inferred = new Map<string, string[]>();
  for (const { authorization } of entities) {
    const roles = authorization?.roles.map(({ id }) => id) ?? [];
    const key = roles.join();
    if (roles.length > 0 && !inferred.has(key)) inferred.set(key, await ask('license/infer', roles));
  }

  const whole = (id: string): string[] =>
    (definitions.get(id)?.comprises ?? []).flatMap((part) => whole(part.id).concat(part.id));
  const gives = (held: string, need: string) => held === need || whole(held).includes(need);
  const needs = (id: string) => (definitions.get(id)?.prerequisites ?? []).map((one) => one.id);
  const covers = (id: string) => definitions.get(id)?.permissions?.ids ?? [];
  const sameKind = (a: string, b: string) =>
    needs(a).length > 0 &&
    needs(b).length > 0 &&
    (covers(a).every((one) => covers(b).includes(one)) || covers(b).every((one) => covers(a).includes(one)));

  const counts = {
    prerequisite: {} as Record<string, number>,
    second: {} as Record<string, number>,
    redundant: {} as Record<string, number>,
    excess: {} as Record<string, number>,
    lacking: {} as Record<string, number>,
    inactive: 0,
    deleted: 0,
    idle: 0,
    never: 0,
    unlicensed: 0,
    nobody: 0,
  };
  const add = (to: Record<string, number>, name: string) => {
    to[name] = (to[name] ?? 0) + 1;
  };

  for (const id of new Set([...people.keys(), ...Object.keys(assignments)])) {
    const held = assignments[id] ?? [];
    const user = people.get(id);
    for (const one of held) {
      if (needs(one).some((need) => !held.some((other) => gives(other, need)))) add(counts.prerequisite, one);
      if (held.some((other) => other !== one && whole(other).includes(one))) add(counts.redundant, one);
      for (const other of held) {
        if (one < other && sameKind(one, other)) add(counts.second, `${one} and ${other}`);
      }
    }
    if (user === undefined) {
      if (held.length > 0) counts.nobody += 1;
      continue;
    }
    if (user.state !== 'active') {
      if (held.length > 0) counts[user.state === 'inactive' ? 'inactive' : 'deleted'] += 1;
      continue;
    }
    const wanted = inferred.get(user.authorization?.roles.map((role) => role.id).join() ?? '') ?? [];
    for (const need of wanted) {
      if (!held.some((other) => gives(other, need))) add(counts.lacking, need);
    }
    for (const one of held) if (!wanted.includes(one)) add(counts.excess, one);
    if (held.length === 0) counts.unlicensed += 1;
    else if (user.dateLastLogin === undefined) counts.never += 1;
    else if (Date.now() - Date.parse(user.dateLastLogin) >= idleDays * DAY) counts.idle += 1;
  }
  return counts;
}
