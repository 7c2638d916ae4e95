import type { DefinitionGraph } from './definitionGraph';
import type { LicenseId } from './model';

/** What the definitions let one conclude of add-ons of a kind. */
export interface AddOnKinds {
  /** Pairs of which a person can hold one at a time. */
  readonly exclusive: readonly ReadonlySet<LicenseId>[];
  /** Pairs of which it can't be told, since the permissions of one are not. */
  readonly undecided: readonly ReadonlySet<LicenseId>[];
}

/**
 * A person holds one add-on of a kind at a time, and no answer of the service names the kind
 * (genesys-cloud.md §1). So it is read from what they cover: of two licenses that each need another one, and of
 * which neither comprises or needs the other, one that covers nothing beyond the other is of its kind.
 */
export function addOnKinds(graph: DefinitionGraph): AddOnKinds {
  const exclusive: Set<LicenseId>[] = [];
  const undecided: Set<LicenseId>[] = [];
  const addOns = [...graph.definitions.keys()].filter((id) => (graph.needs.get(id) ?? []).length > 0).sort();
  for (const [place, one] of addOns.entries()) {
    for (const other of addOns.slice(place + 1)) {
      if (areRelated(graph, one, other)) continue;
      if (isUntold(graph, one) || isUntold(graph, other)) undecided.push(new Set([one, other]));
      else if (coversNothingBeyond(graph, one, other) || coversNothingBeyond(graph, other, one)) {
        exclusive.push(new Set([one, other]));
      }
    }
  }
  return { exclusive, undecided };
}

function areRelated(graph: DefinitionGraph, one: LicenseId, other: LicenseId): boolean {
  return [graph.comprised, graph.prerequisites].some(
    (relation) => relation.get(one)?.has(other) === true || relation.get(other)?.has(one) === true,
  );
}

function isUntold(graph: DefinitionGraph, licenseId: LicenseId): boolean {
  return [licenseId, ...(graph.comprised.get(licenseId) ?? [])].some((id) => graph.untold.has(id));
}

/** A license that covers nothing at all is of no kind. */
function coversNothingBeyond(graph: DefinitionGraph, one: LicenseId, other: LicenseId): boolean {
  const covered = graph.covers.get(one) ?? new Set();
  const byOther = graph.covers.get(other);
  return covered.size > 0 && [...covered].every((permission) => byOther?.has(permission) === true);
}
