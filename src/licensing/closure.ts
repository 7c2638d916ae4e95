/** Edges by id: what each id leads to directly. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/** Everything that each id leads to, in one step or many; cycles end where they began. */
export function closures(edges: Edges): Map<string, ReadonlySet<string>> {
  return new Map([...edges.keys()].map((id) => [id, reachableFrom(id, edges)]));
}

/** What an id leads to. Holds the id itself only where it lies on a cycle. */
function reachableFrom(id: string, edges: Edges): Set<string> {
  const reached = new Set<string>();
  const open = [...(edges.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(edges.get(next) ?? []));
  }
  return reached;
}

/** The same relation seen from the other end. */
export function reversed(relation: ReadonlyMap<string, Iterable<string>>): Map<string, Set<string>> {
  const back = new Map<string, Set<string>>();
  for (const [from, targets] of relation) {
    for (const to of targets) {
      const sources = back.get(to);
      if (sources) sources.add(from);
      else back.set(to, new Set([from]));
    }
  }
  return back;
}

/** Groups of ids that lead to each other, each sorted; an id that leads to itself is a group of one. */
export function cyclesIn(closure: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const seen = new Set<string>();
  const cycles: string[][] = [];
  for (const [id, reached] of closure) {
    if (seen.has(id) || !reached.has(id)) continue;
    const members = [...reached].filter((other) => closure.get(other)?.has(id) === true).sort();
    for (const member of members) seen.add(member);
    cycles.push(members);
  }
  return cycles;
}

/** The shortest way from one id to each that it leads to, without the start itself. */
export function shortestPaths(from: string, edges: Edges): Map<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  let front: { id: string; path: readonly string[] }[] = [{ id: from, path: [] }];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const { id, path } of front) {
      for (const to of edges.get(id) ?? []) {
        if (to === from || paths.has(to)) continue;
        const way = [...path, to];
        paths.set(to, way);
        next.push({ id: to, path: way });
      }
    }
    front = next;
  }
  return paths;
}
