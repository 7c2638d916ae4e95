import { closures, cyclesIn, reversed, type Edges } from './closure';
import type { LicenseDefinition, LicenseId } from './model';

/** Licenses that comprise or require each other in a circle, as the service told it. */
export interface DefinitionCycle {
  readonly relation: 'comprises' | 'prerequisites';
  readonly licenseIds: readonly LicenseId[];
}

/**
 * All that the definitions say of each other. Plain data, so that it can be handed to a worker.
 * Closures leave out the license itself unless it lies on a cycle.
 */
export interface DefinitionGraph {
  /** Every definition, nested ones included, each id once with all that was told of it. */
  readonly definitions: ReadonlyMap<LicenseId, LicenseDefinition>;
  /** Ids that the list itself names; the others stand only inside another definition. */
  readonly listed: ReadonlySet<LicenseId>;
  /** Ids named as a prerequisite of which no definition tells. */
  readonly unknownIds: ReadonlySet<LicenseId>;
  /** What each license comprises, directly. */
  readonly parts: Edges;
  /** What each license needs, directly. */
  readonly needs: Edges;
  /** What each license comprises, at any depth. */
  readonly comprised: ReadonlyMap<LicenseId, ReadonlySet<LicenseId>>;
  /** Which licenses comprise this one, at any depth. */
  readonly comprisedBy: ReadonlyMap<LicenseId, ReadonlySet<LicenseId>>;
  /** What each license needs, at any depth. */
  readonly prerequisites: ReadonlyMap<LicenseId, ReadonlySet<LicenseId>>;
  /** Which licenses need this one, at any depth. */
  readonly requiredBy: ReadonlyMap<LicenseId, ReadonlySet<LicenseId>>;
  /** Permissions that each license covers, itself or by what it comprises. */
  readonly covers: ReadonlyMap<LicenseId, ReadonlySet<string>>;
  /** Licenses that cover each permission, themselves or by what they comprise. */
  readonly coveredBy: ReadonlyMap<string, ReadonlySet<LicenseId>>;
  /** Licenses of which the answers didn't tell the permissions, so that nothing can be said of them. */
  readonly untold: ReadonlySet<LicenseId>;
  readonly cycles: readonly DefinitionCycle[];
}

/** Builds the graph. Definitions may repeat, nest, share parts and lead in circles. */
export function buildDefinitionGraph(list: readonly LicenseDefinition[]): DefinitionGraph {
  const definitions = mergeById(list);
  const parts = edgesOf(definitions, (one) => one.comprises.map(({ id }) => id));
  const needs = edgesOf(definitions, (one) => one.prerequisites);
  const comprised = closures(parts);
  const prerequisites = closures(needs);
  const covers = coverage(definitions, comprised);
  return {
    definitions,
    listed: new Set(list.map(({ id }) => id)),
    unknownIds: new Set([...needs.values()].flat().filter((id) => !definitions.has(id))),
    parts,
    needs,
    comprised,
    comprisedBy: reversed(comprised),
    prerequisites,
    requiredBy: reversed(prerequisites),
    covers,
    coveredBy: reversed(covers),
    untold: new Set([...definitions.values()].filter((one) => one.permissions === null).map(({ id }) => id)),
    cycles: [
      ...cyclesIn(comprised).map((licenseIds) => ({ relation: 'comprises' as const, licenseIds })),
      ...cyclesIn(prerequisites).map((licenseIds) => ({ relation: 'prerequisites' as const, licenseIds })),
    ],
  };
}

/** The license that a person needs in one of these: itself, or any that comprises it. */
export function providersOf(graph: DefinitionGraph, licenseId: LicenseId): ReadonlySet<LicenseId> {
  let ofGraph = providers.get(graph);
  if (ofGraph === undefined) {
    ofGraph = new Map();
    providers.set(graph, ofGraph);
  }
  let known = ofGraph.get(licenseId);
  if (known === undefined) {
    known = new Set([licenseId, ...(graph.comprisedBy.get(licenseId) ?? [])]);
    ofGraph.set(licenseId, known);
  }
  return known;
}

/** Whoever looks at a whole organization asks for the same few over and over. */
const providers = new WeakMap<DefinitionGraph, Map<LicenseId, ReadonlySet<LicenseId>>>();

/**
 * The list may tell less of a license than another definition that nests it, and the other way round
 * (genesys-cloud.md §1): what any of them tells counts.
 */
function mergeById(list: readonly LicenseDefinition[]): Map<LicenseId, LicenseDefinition> {
  const merged = new Map<LicenseId, LicenseDefinition>();
  const visited = new Set<LicenseDefinition>();
  const open = [...list].reverse();
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (visited.has(one)) continue;
    visited.add(one);
    const known = merged.get(one.id);
    merged.set(one.id, known ? merge(known, one) : { ...one, comprises: distinctById(one.comprises) });
    open.push(...[...one.comprises].reverse());
  }
  return merged;
}

function merge(known: LicenseDefinition, other: LicenseDefinition): LicenseDefinition {
  return {
    id: known.id,
    description: known.description === '' ? other.description : known.description,
    permissions:
      known.permissions === null || other.permissions === null
        ? (known.permissions ?? other.permissions)
        : [...new Set([...known.permissions, ...other.permissions])],
    prerequisites: [...new Set([...known.prerequisites, ...other.prerequisites])],
    comprises: distinctById([...known.comprises, ...other.comprises]),
  };
}

function distinctById(definitions: readonly LicenseDefinition[]): LicenseDefinition[] {
  const byId = new Map<LicenseId, LicenseDefinition>();
  for (const one of definitions) if (!byId.has(one.id)) byId.set(one.id, one);
  return [...byId.values()];
}

function edgesOf(
  definitions: ReadonlyMap<LicenseId, LicenseDefinition>,
  targets: (definition: LicenseDefinition) => readonly LicenseId[],
): Map<LicenseId, readonly LicenseId[]> {
  return new Map([...definitions].map(([id, one]) => [id, [...new Set(targets(one))]]));
}

function coverage(
  definitions: ReadonlyMap<LicenseId, LicenseDefinition>,
  comprised: ReadonlyMap<LicenseId, ReadonlySet<LicenseId>>,
): Map<LicenseId, ReadonlySet<string>> {
  const covers = new Map<LicenseId, ReadonlySet<string>>();
  for (const id of definitions.keys()) {
    const permissions = new Set<string>();
    for (const part of [id, ...(comprised.get(id) ?? [])]) {
      for (const permission of definitions.get(part)?.permissions ?? []) permissions.add(permission);
    }
    covers.set(id, permissions);
  }
  return covers;
}
