import type { DefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseId } from '../../licensing/model';

/** Whose permissions are compared: each license's own, or all that it covers with what it comprises. */
export type CompareScope = 'own' | 'all';

/** As many licenses as can be told apart at a glance. */
export const MOST_COMPARED = 3;

/** Permissions that exactly these of the compared licenses have. */
export interface ComparedPart {
  /** In the order in which they are compared. */
  readonly licenseIds: readonly LicenseId[];
  /** In order. */
  readonly permissions: readonly string[];
}

export interface Comparison {
  /** Every combination of the compared licenses, also those that have no permission: alone first, all together last. */
  readonly parts: readonly ComparedPart[];
  /** Licenses of which not every permission was told, so that they may have what seems to be in others only. */
  readonly untold: readonly LicenseId[];
}

/** Which permissions each of the licenses has alone, and which they share. */
export function compareDefinitions(
  graph: Pick<DefinitionGraph, 'definitions' | 'comprised' | 'covers' | 'untold'>,
  licenseIds: readonly LicenseId[],
  scope: CompareScope,
): Comparison {
  const sets = licenseIds.map((id) => permissionsOf(graph, id, scope));
  const parts = combinationsOf(licenseIds.length).map((places) => {
    const [first, ...others] = places.flatMap((place) => sets[place] ?? []);
    const without = sets.filter((_, place) => !places.includes(place));
    const permissions = [...(first ?? [])]
      .filter((one) => others.every((set) => set.has(one)) && !without.some((set) => set.has(one)))
      .sort();
    return { licenseIds: places.flatMap((place) => licenseIds[place] ?? []), permissions };
  });
  return { parts, untold: licenseIds.filter((id) => isUntold(graph, id, scope)) };
}

/** The parts with permissions that have all the words. */
export function searchParts(parts: readonly ComparedPart[], search: string): ComparedPart[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return parts.map(({ licenseIds, permissions }) => ({
    licenseIds,
    permissions: permissions.filter((one) => words.every((word) => one.toLowerCase().includes(word))),
  }));
}

function permissionsOf(
  graph: Pick<DefinitionGraph, 'definitions' | 'covers'>,
  id: LicenseId,
  scope: CompareScope,
): ReadonlySet<string> {
  if (scope === 'all') return graph.covers.get(id) ?? new Set();
  return new Set(graph.definitions.get(id)?.permissions);
}

function isUntold(
  { untold, comprised }: Pick<DefinitionGraph, 'untold' | 'comprised'>,
  id: LicenseId,
  scope: CompareScope,
): boolean {
  return untold.has(id) || (scope === 'all' && [...(comprised.get(id) ?? [])].some((one) => untold.has(one)));
}

/** Every choice of at least one of so many places, the smaller ones first. */
function combinationsOf(count: number): number[][] {
  const all = Array.from({ length: 2 ** count - 1 }, (_, index) =>
    Array.from({ length: count }, (_, place) => place).filter((place) => ((index + 1) >> place) % 2 === 1),
  );
  return all.sort((a, b) => a.length - b.length);
}
