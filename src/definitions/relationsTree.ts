import type { DefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseId } from '../licensing/model';
import type { TreeNode } from './comprisesTree';

/** One line of the tree of all definitions. */
export interface RelationNode extends TreeNode {
  /** How the line above leads here; null for a line of its own. */
  readonly relation: 'comprises' | 'needs' | null;
}

/** Levels that are open at first. */
const OPEN_LEVELS = 2;

/**
 * Licenses with what each comprises and needs, as the lines that are visible; each of those with its own in turn.
 * Only what is open is walked, so that parts shared by many, or leading in circles, cost nothing.
 * @param toggled keys of lines that the admin opened or closed, against how they stand at first.
 */
export function visibleRelations(
  graph: Pick<DefinitionGraph, 'parts' | 'needs'>,
  roots: readonly LicenseId[],
  toggled: ReadonlySet<string>,
): RelationNode[] {
  const nodes: RelationNode[] = [];
  type Step = Pick<RelationNode, 'licenseId' | 'relation'>;

  function stepsFrom(licenseId: LicenseId): Step[] {
    return [
      ...(graph.parts.get(licenseId) ?? []).map((id) => ({ licenseId: id, relation: 'comprises' as const })),
      ...(graph.needs.get(licenseId) ?? []).map((id) => ({ licenseId: id, relation: 'needs' as const })),
    ];
  }

  function walk(steps: readonly Step[], above: readonly LicenseId[], way: readonly string[]): void {
    steps.forEach(({ licenseId, relation }, index) => {
      const level = above.length + 1;
      const endsInCircle = above.includes(licenseId);
      const here = [...way, relation ?? '', licenseId];
      const key = JSON.stringify(here);
      const inside = stepsFrom(licenseId);
      const expanded = inside.length > 0 && !endsInCircle ? level < OPEN_LEVELS !== toggled.has(key) : null;
      nodes.push({
        key,
        parentKey: way.length === 0 ? null : JSON.stringify(way),
        licenseId,
        relation,
        level,
        position: index + 1,
        siblings: steps.length,
        expanded,
        endsInCircle,
      });
      if (expanded === true) walk(inside, [...above, licenseId], here);
    });
  }

  walk(
    roots.map((licenseId) => ({ licenseId, relation: null })),
    [],
    [],
  );
  return nodes;
}
