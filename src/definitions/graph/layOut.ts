import { Graph, layout } from '@dagrejs/dagre';
import type { LicenseId } from '../../licensing/model';
import type { PictureEdge } from './pictureOf';

export const NODE = { width: 204, height: 58 } as const;
const GAP = { layer: 56, node: 22 } as const;
/** Licenses without any relation stand in rows below the others, as many in each. */
const FEWEST_IN_A_ROW = 3;
/** Both kinds of relation can go between the same two: each has its own height at the node. */
const SIDE_BY_SIDE = 7;

export interface LayoutRequest {
  readonly ids: readonly LicenseId[];
  readonly edges: readonly Pick<PictureEdge, 'key' | 'from' | 'to' | 'relation'>[];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where each license stands, by its upper left corner, and how each relation runs, as an SVG path. */
export interface PictureLayout {
  readonly places: ReadonlyMap<LicenseId, Place>;
  readonly paths: ReadonlyMap<string, string>;
}

/** Lays a picture out in layers: what a license comprises or needs stands to its right, unless it is in a circle. */
export function layOut({ ids, edges }: LayoutRequest): PictureLayout {
  const related = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const layered = ids.filter((id) => related.has(id));
  // Numbers stand for the ids, whose content is the service's.
  const nameOf = new Map(layered.map((id, index) => [id, String(index)]));
  const graph = new Graph<object, Laid, Laid>({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: GAP.node, ranksep: GAP.layer, edgesep: 14 });
  for (const id of layered) graph.setNode(nameOf.get(id) ?? '', { ...NODE });
  for (const { key, from, to } of edges) {
    if (from !== to) graph.setEdge(nameOf.get(from) ?? '', nameOf.get(to) ?? '', {}, key);
  }
  layout(graph);

  const places = new Map<LicenseId, Place>();
  for (const id of layered) {
    const { x = 0, y = 0 } = graph.node(nameOf.get(id) ?? '') ?? {};
    places.set(id, { x: Math.round(x - NODE.width / 2), y: Math.round(y - NODE.height / 2) });
  }
  placeTheOthers(
    ids.filter((id) => !related.has(id)),
    places,
  );
  const paths = new Map(
    edges.map(({ key, from, to, relation }) => {
      const bends = graph.edge(nameOf.get(from) ?? '', nameOf.get(to) ?? '', key)?.points ?? [];
      return [key, pathOf(places, { from, to, relation }, bends.slice(1, -1))];
    }),
  );
  return { places, paths };
}

interface Laid {
  readonly width?: number;
  readonly height?: number;
  readonly x?: number;
  readonly y?: number;
  readonly points?: readonly Place[];
}

function placeTheOthers(ids: readonly LicenseId[], places: Map<LicenseId, Place>): void {
  const corners = [...places.values()];
  const columns = new Set(corners.map(({ x }) => x)).size;
  const lowest = Math.max(-GAP.layer, ...corners.map(({ y }) => y + NODE.height));
  const perRow = Math.max(FEWEST_IN_A_ROW, columns);
  ids.forEach((id, index) => {
    places.set(id, {
      x: (index % perRow) * (NODE.width + GAP.layer),
      y: Math.round(lowest + GAP.layer / 2 + Math.floor(index / perRow) * (NODE.height + GAP.node)),
    });
  });
}

function pathOf(
  places: ReadonlyMap<LicenseId, Place>,
  { from, to, relation }: Pick<PictureEdge, 'from' | 'to' | 'relation'>,
  bends: readonly Place[],
): string {
  const start = places.get(from) ?? { x: 0, y: 0 };
  const end = places.get(to) ?? { x: 0, y: 0 };
  const middle = NODE.height / 2 + (relation === 'comprises' ? -SIDE_BY_SIDE : SIDE_BY_SIDE);
  const right = start.x + NODE.width;
  if (from === to) {
    const top = right - 3 * SIDE_BY_SIDE - (relation === 'comprises' ? 0 : 4 * SIDE_BY_SIDE);
    return `M${right},${start.y + middle} C${right + 48},${start.y + middle} ${top},${start.y - 48} ${top},${start.y}`;
  }
  const goesRight = end.x >= start.x;
  const points = [
    { x: goesRight ? right : start.x, y: start.y + middle },
    ...bends,
    { x: goesRight ? end.x : end.x + NODE.width, y: end.y + middle },
  ].map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  const [first, ...others] = points;
  let path = `M${first?.x ?? 0},${first?.y ?? 0}`;
  let before = first;
  for (const point of others) {
    const half = Math.round(((before?.x ?? 0) + point.x) / 2);
    path += ` C${half},${before?.y ?? 0} ${half},${point.y} ${point.x},${point.y}`;
    before = point;
  }
  return path;
}
