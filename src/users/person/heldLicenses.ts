import type { DefinitionGraph } from '../../licensing/definitionGraph';
import { comprisingAmong, missingPrerequisites } from '../../licensing/heldRules';
import type { LicenseId } from '../../licensing/model';
import { coveredPermissions } from '../../licensing/permissionSources';

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

/** Explains what a person holds, by a graph that knows what is held too. */
export function heldLicenses(held: ReadonlySet<LicenseId>, graph: DefinitionGraph): HeldLicense[] {
  const ids = [...held];
  const partsOf = (id: LicenseId) => new Set(graph.comprised.get(id));
  const isTold = (id: LicenseId) => ![id, ...partsOf(id)].some((part) => graph.untold.has(part));

  return ids.map((licenseId) => {
    const others = ids.filter((id) => id !== licenseId);
    const covered = graph.covers.get(licenseId) ?? new Set<string>();
    const elsewhere = coveredPermissions(graph, others);
    return {
      licenseId,
      description: graph.definitions.get(licenseId)?.description ?? '',
      permissions: isTold(licenseId) ? [...covered].sort() : null,
      alone: ids.every(isTold) ? [...covered].filter((one) => !elsewhere.has(one)).length : null,
      includes: [...partsOf(licenseId)].filter((id) => id !== licenseId),
      includedIn: comprisingAmong(graph, licenseId, held),
      missing: missingPrerequisites(graph, licenseId, held),
    };
  });
}
