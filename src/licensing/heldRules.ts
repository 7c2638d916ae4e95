import { providersOf, type DefinitionGraph } from './definitionGraph';
import type { LicenseId } from './model';

/** What is wrong with a license beside others: the same for one that is planned and for one that is held. */
type Held = ReadonlySet<LicenseId>;

/** What the license needs directly and neither is among those held nor comprised by one of them. */
export function missingPrerequisites(graph: DefinitionGraph, licenseId: LicenseId, held: Held): LicenseId[] {
  return (graph.needs.get(licenseId) ?? []).filter(
    (need) => need !== licenseId && !holdsAny(held, providersOf(graph, need)),
  );
}

/** What has to be added with the license: what it needs and isn't held, what that needs in turn, and so on. */
export function allMissingPrerequisites(
  graph: DefinitionGraph,
  licenseId: LicenseId,
  held: Held,
): LicenseId[] {
  const added = new Set(missingPrerequisites(graph, licenseId, held));
  // A set that grows while it is walked is walked to its end.
  for (const id of added) {
    const together = new Set([...held, licenseId, ...added]);
    for (const need of missingPrerequisites(graph, id, together)) added.add(need);
  }
  return [...added];
}

/** Those held that comprise the license and aren't comprised by it in turn: beside them it brings nothing. */
export function comprisingAmong(graph: DefinitionGraph, licenseId: LicenseId, held: Held): LicenseId[] {
  const own = graph.comprised.get(licenseId);
  return [...(graph.comprisedBy.get(licenseId) ?? [])].filter(
    (id) => id !== licenseId && held.has(id) && own?.has(id) !== true,
  );
}

/** Those held of which a person can't hold one together with the license. */
export function rivalsAmong(
  exclusive: readonly ReadonlySet<LicenseId>[],
  licenseId: LicenseId,
  held: Held,
): LicenseId[] {
  const rivals = exclusive
    .filter((group) => group.has(licenseId))
    .flatMap((group) => [...group].filter((id) => id !== licenseId && held.has(id)));
  return [...new Set(rivals)];
}

export function holdsAny(held: Held, wanted: Iterable<LicenseId>): boolean {
  for (const id of wanted) if (held.has(id)) return true;
  return false;
}
