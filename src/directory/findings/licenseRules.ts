import type { AddOnKinds } from '../../licensing/addOnKinds';
import { providersOf, type DefinitionGraph } from '../../licensing/definitionGraph';
import { comprisingAmong, holdsAny, missingPrerequisites } from '../../licensing/heldRules';
import type { LicenseId } from '../../licensing/model';
import type { Hit } from './FindingCollector';

type Held = ReadonlySet<LicenseId>;

/** Licenses held without what they need. */
export function missingPrerequisiteHits(held: Held, graph: DefinitionGraph): Hit[] {
  return [...held].flatMap((licenseId): Hit[] => {
    const related = missingPrerequisites(graph, licenseId, held);
    if (related.length === 0) return [];
    return [
      {
        subject: { kind: 'prerequisite', licenseId },
        related,
        suggestion: { add: withOwnNeeds(related, held, graph) },
      },
    ];
  });
}

/** Licenses held beside one that comprises them. */
export function redundantHits(held: Held, graph: DefinitionGraph): Hit[] {
  return [...held].flatMap((licenseId): Hit[] => {
    const related = comprisingAmong(graph, licenseId, held);
    if (related.length === 0) return [];
    return [{ subject: { kind: 'redundant', licenseId }, related, suggestion: { remove: [licenseId] } }];
  });
}

/** Add-ons of a kind held together. Which of them to remove is the admin's choice alone. */
export function secondAddOnHits(held: Held, { exclusive }: AddOnKinds): Hit[] {
  return exclusive.flatMap((pair): Hit[] => {
    const [one, other] = [...pair].sort();
    if (one === undefined || other === undefined || !held.has(one) || !held.has(other)) return [];
    return [{ subject: { kind: 'second', licenseIds: [one, other] } }];
  });
}

/** Whether these hold two add-ons of which it can't be told whether they are of a kind. */
export function mayHoldSecondAddOn(held: Held, { undecided }: AddOnKinds): boolean {
  return undecided.some((pair) => [...pair].every((id) => held.has(id)));
}

/** The licenses, and whatever they need themselves that is not held either. */
export function withOwnNeeds(
  wanted: readonly LicenseId[],
  held: Held,
  graph: DefinitionGraph,
): Set<LicenseId> {
  const all = new Set(wanted);
  for (const id of wanted) {
    for (const need of graph.prerequisites.get(id) ?? []) {
      const providers = providersOf(graph, need);
      if (!holdsAny(held, providers) && !holdsAny(all, providers)) all.add(need);
    }
  }
  return all;
}
