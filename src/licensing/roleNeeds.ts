import { providersOf, type DefinitionGraph } from './definitionGraph';
import { holdsAny } from './heldRules';
import type { LicenseId } from './model';

/** A license that the roles don't need. */
export interface Excess {
  readonly licenseId: LicenseId;
  /** What the roles need that only this one, which comprises it, gives: it would have to take its place. */
  readonly instead: readonly LicenseId[];
}

export interface RoleFit {
  readonly excess: readonly Excess[];
  /** What the roles need and nothing held gives. */
  readonly lacking: readonly LicenseId[];
}

/**
 * Compares what somebody holds with what postLicenseInfer says that the roles need. A license that comprises a
 * needed one gives it, but is more than is needed; what a needed license requires itself is needed too.
 */
export function compareWithRoles(
  graph: DefinitionGraph,
  held: ReadonlySet<LicenseId>,
  inferred: ReadonlySet<LicenseId>,
): RoleFit {
  const needs = withPrerequisites(graph, inferred);
  const fitting = new Set([...held].filter((id) => needs.some((need) => areSame(graph, id, need))));
  const excess = [...held]
    .filter((id) => !fitting.has(id))
    .map((licenseId) => ({
      licenseId,
      instead: needs.filter(
        (need) => providersOf(graph, need).has(licenseId) && !holdsAny(fitting, providersOf(graph, need)),
      ),
    }));
  return {
    excess,
    lacking: needs.filter((need) => !holdsAny(held, providersOf(graph, need))),
  };
}

/** The service names a tier with its add-on; should it leave one out, the add-on needs it all the same. */
function withPrerequisites(graph: DefinitionGraph, inferred: ReadonlySet<LicenseId>): LicenseId[] {
  const needs = new Set(inferred);
  for (const id of inferred) {
    for (const need of graph.prerequisites.get(id) ?? []) {
      if (!holdsAny(inferred, providersOf(graph, need))) needs.add(need);
    }
  }
  return [...needs].sort();
}

/** Licenses that comprise each other in a circle are one and the same, as far as the service tells. */
function areSame(graph: DefinitionGraph, one: LicenseId, other: LicenseId): boolean {
  if (one === other) return true;
  return graph.comprised.get(one)?.has(other) === true && graph.comprised.get(other)?.has(one) === true;
}
