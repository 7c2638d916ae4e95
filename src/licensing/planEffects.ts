import type { DefinitionGraph } from './definitionGraph';
import { coveredPermissions } from './permissionSources';
import type { LicenseId, UserId } from './model';
import type { PersonPlan } from './personPlan';
import type { HolderEffect, PermissionEffect } from './planTypes';

/** How many of the people read hold each license that the plan touches, before and after. */
export function holderEffects(
  people: readonly PersonPlan[],
  touched: ReadonlySet<LicenseId>,
): HolderEffect[] {
  const counts = new Map([...touched].map((id) => [id, { before: 0, after: 0 }]));
  for (const { before, after } of people) {
    for (const id of before ?? []) increase(counts.get(id), 'before');
    for (const id of after ?? []) increase(counts.get(id), 'after');
  }
  return [...counts].map(([licenseId, { before, after }]) => ({ licenseId, before, after }));
}

/** What each person with a planned change is covered for no more, and anew. */
export function permissionEffects(
  people: readonly PersonPlan[],
  graph: DefinitionGraph,
  grants: ReadonlyMap<UserId, ReadonlySet<string>> | undefined,
): Map<UserId, PermissionEffect> {
  const effectOf = rememberEffects(graph);
  const effects = new Map<UserId, PermissionEffect>();
  for (const { userId, before, after, rows } of people) {
    if (!before || !after || !rows.some(({ kind }) => kind === 'change')) continue;
    effects.set(userId, effectOf(before, after, grants?.get(userId) ?? null));
  }
  return effects;
}

/** Thousands of people share a handful of license sets and of grants, so equal cases are worked out once. */
function rememberEffects(graph: DefinitionGraph) {
  const known = new Map<string, Map<ReadonlySet<string> | null, PermissionEffect>>();
  return (
    before: ReadonlySet<LicenseId>,
    after: ReadonlySet<LicenseId>,
    grants: ReadonlySet<string> | null,
  ): PermissionEffect => {
    const key = JSON.stringify([[...before].sort(), [...after].sort()]);
    const byGrants = known.get(key) ?? new Map<ReadonlySet<string> | null, PermissionEffect>();
    known.set(key, byGrants);
    const remembered = byGrants.get(grants);
    if (remembered) return remembered;
    const was = coveredPermissions(graph, before);
    const is = coveredPermissions(graph, after);
    const lost = [...was].filter((one) => !is.has(one)).sort();
    const lostThoughGranted = grants ? lost.filter((one) => grants.has(one)) : null;
    // Different roles may grant the same of what is lost.
    const twin = [...byGrants.values()].find((one) => isSameList(one.lostThoughGranted, lostThoughGranted));
    const effect = twin ?? {
      lost,
      gained: [...is].filter((one) => !was.has(one)).sort(),
      lostThoughGranted,
    };
    byGrants.set(grants, effect);
    return effect;
  };
}

function isSameList(one: readonly string[] | null, other: readonly string[] | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

function increase(count: { before: number; after: number } | undefined, when: 'before' | 'after'): void {
  if (count) count[when] += 1;
}
