import { buildDefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseDefinition, LicenseId } from '../../licensing/model';

/** One license that a person holds, and what it is to them. */
export interface HeldLicense {
  readonly licenseId: LicenseId;
  readonly description: string;
  /** All that it covers, with what it comprises, in order; null where it wasn't told. */
  readonly permissions: readonly string[] | null;
  /** Of those, how many come from none of the other licenses held; null where one of them wasn't told. */
  readonly alone: number | null;
  /** What it comprises, at any depth. */
  readonly includes: readonly LicenseId[];
  /** Licenses held besides that comprise this one already. */
  readonly includedIn: readonly LicenseId[];
  /** Its prerequisites that are neither held nor comprised by what is held. */
  readonly missing: readonly LicenseId[];
}

/**
 * Explains what a person holds. `definitions` are all of the organization's, as far as they could be read:
 * what is held tells of itself too.
 */
export function heldLicenses(
  held: readonly LicenseDefinition[],
  definitions: readonly LicenseDefinition[],
): HeldLicense[] {
  const graph = buildDefinitionGraph([...definitions, ...held]);
  const ids = [...new Set(held.map(({ id }) => id))];
  const partsOf = (id: LicenseId) => new Set(graph.comprised.get(id));
  const isTold = (id: LicenseId) => ![id, ...partsOf(id)].some((part) => graph.untold.has(part));
  const provided = new Set(ids.flatMap((id) => [id, ...partsOf(id)]));

  return ids.map((licenseId) => {
    const others = ids.filter((id) => id !== licenseId);
    const covered = graph.covers.get(licenseId) ?? new Set<string>();
    const elsewhere = new Set(others.flatMap((id) => [...(graph.covers.get(id) ?? [])]));
    return {
      licenseId,
      description: graph.definitions.get(licenseId)?.description ?? '',
      permissions: isTold(licenseId) ? [...covered].sort() : null,
      alone: ids.every(isTold) ? [...covered].filter((one) => !elsewhere.has(one)).length : null,
      includes: [...partsOf(licenseId)].filter((id) => id !== licenseId),
      includedIn: others.filter((id) => partsOf(id).has(licenseId)),
      missing: [...(graph.prerequisites.get(licenseId) ?? [])].filter((id) => !provided.has(id)),
    };
  });
}

export type InferredStanding = 'held' | 'included' | 'notHeld';

/** Licenses that roles ask for, and whether the person has them, by themselves or by what comprises them. */
export function inferredStanding(
  inferred: readonly LicenseId[],
  held: readonly HeldLicense[],
): { readonly licenseId: LicenseId; readonly standing: InferredStanding }[] {
  const ids = new Set(held.map(({ licenseId }) => licenseId));
  const included = new Set(held.flatMap(({ includes }) => includes));
  return inferred.map((licenseId) => ({
    licenseId,
    standing: ids.has(licenseId) ? 'held' : included.has(licenseId) ? 'included' : 'notHeld',
  }));
}
