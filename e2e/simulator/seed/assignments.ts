import { roleList } from './roles';
import { inferLicenses } from './infer';
import type { Person } from './people';
import type { Random } from './random';

const permissionsOf = new Map(roleList.map((role) => [role.id, role.permissions]));
const inferredByRoleSet = new Map<string, readonly string[]>();

/** What a person's roles need; unknown roles need nothing. */
export function licensesForRoles(roleIds: readonly string[]): readonly string[] {
  const key = roleIds.join();
  let licenses = inferredByRoleSet.get(key);
  if (!licenses) {
    licenses = inferLicenses(new Set(roleIds.flatMap((id) => permissionsOf.get(id) ?? [])));
    inferredByRoleSet.set(key, licenses);
  }
  return licenses;
}

const leftovers: readonly [readonly string[], ...(readonly string[])[]] = [
  ['cloudCX1'],
  ['communicate'],
  ['collaboratePro'],
  ['engage1'],
  ['engage2'],
  ['gcSTAupgrade'],
  ['cloudCX3'],
  ['cloudCX2', 'gcPredictiveEngagementTrial'],
];

/** A person's licenses: mostly what the roles need, with the disorder that years of hand work leave. */
export function makeLicenses(random: Random, person: Person): readonly string[] {
  const needed = licensesForRoles(person.roleIds);
  const chance = random.next();
  if (person.state === 'deleted') return chance < 0.15 ? needed : [];
  if (person.state === 'inactive') return chance < 0.6 ? needed : [];
  if (chance < 0.03) return [];
  if (chance < 0.11) return [...new Set([...needed, ...random.pick(leftovers)])];
  if (chance < 0.125) return [...needed.filter((id) => !id.startsWith('cloudCX')), 'gc2WEMupgrade'];
  if (chance < 0.13) return [...new Set([...needed, 'cloudCX2', 'gc1WEMupgrade', 'gc2WEMupgrade'])];
  if (chance < 0.17) return needed.slice(0, 1);
  return needed;
}
