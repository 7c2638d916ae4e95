import type { Edges } from '../../licensing/closure';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseId } from '../../licensing/model';

export type Relation = 'comprises' | 'needs';

export interface PictureNode {
  readonly id: LicenseId;
  /** Whether any definition tells of it; else it is only named. */
  readonly isDefined: boolean;
  readonly inCircle: boolean;
}

/** One license comprises another, or needs it. */
export interface PictureEdge {
  readonly key: string;
  readonly from: LicenseId;
  readonly to: LicenseId;
  readonly relation: Relation;
  /** It leads back to where it begins, by relations of its own kind. */
  readonly inCircle: boolean;
}

/** What there is to draw: every license and every direct relation once. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

/** The picture of all definitions, and of the ids that they name without any definition of them. */
export function pictureOf(graph: DefinitionGraph): Picture {
  const edges = [
    ...edgesOf(graph.parts, 'comprises', graph.comprised),
    ...edgesOf(graph.needs, 'needs', graph.prerequisites),
  ];
  const circular = new Set(graph.cycles.flatMap(({ licenseIds }) => licenseIds));
  const nodes = [
    ...[...graph.definitions.keys()].map((id) => ({ id, isDefined: true, inCircle: circular.has(id) })),
    ...[...graph.unknownIds].map((id) => ({ id, isDefined: false, inCircle: circular.has(id) })),
  ];
  return { nodes, edges };
}

/** The part of a picture that leads to a license or that it leads to, in any number of steps. */
export function pictureAround({ nodes, edges }: Picture, licenseId: LicenseId): Picture {
  const below = reached(
    licenseId,
    edges,
    ({ from }) => from,
    ({ to }) => to,
  );
  const above = reached(
    licenseId,
    edges,
    ({ to }) => to,
    ({ from }) => from,
  );
  return {
    nodes: nodes.filter(({ id }) => below.has(id) || above.has(id)),
    edges: edges.filter(
      ({ from, to }) => (below.has(from) && below.has(to)) || (above.has(from) && above.has(to)),
    ),
  };
}

function edgesOf(
  direct: Edges,
  relation: Relation,
  atAnyDepth: ReadonlyMap<LicenseId, ReadonlySet<LicenseId>>,
): PictureEdge[] {
  return [...direct].flatMap(([from, targets]) =>
    targets.map((to) => ({
      key: JSON.stringify([relation, from, to]),
      from,
      to,
      relation,
      inCircle: to === from || atAnyDepth.get(to)?.has(from) === true,
    })),
  );
}

function reached(
  start: LicenseId,
  edges: readonly PictureEdge[],
  here: (edge: PictureEdge) => LicenseId,
  there: (edge: PictureEdge) => LicenseId,
): Set<LicenseId> {
  const found = new Set([start]);
  // A set is walked on through what is added meanwhile.
  for (const id of found) for (const edge of edges) if (here(edge) === id) found.add(there(edge));
  return found;
}
