import type { DefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseId } from '../licensing/model';

/** One line of the tree as it is shown. */
export interface TreeNode {
  /** Names the place in the tree: a license may stand in several. */
  readonly key: string;
  readonly parentKey: string | null;
  readonly licenseId: LicenseId;
  /** From 1. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Null where there is nothing inside, or nothing that isn't above already. */
  readonly expanded: boolean | null;
  /** It comprises one of those that it lies within, so it isn't followed any further. */
  readonly endsInCircle: boolean;
}

/** Levels that are open at first. */
const OPEN_LEVELS = 2;

/**
 * What a license comprises, as the lines that are visible. Only what is open is walked, so that parts shared
 * by many, or leading in circles, cost nothing.
 * @param toggled keys of lines that the admin opened or closed, against how they stand at first.
 */
export function visibleNodes(
  graph: Pick<DefinitionGraph, 'parts'>,
  root: LicenseId,
  toggled: ReadonlySet<string>,
): TreeNode[] {
  const nodes: TreeNode[] = [];

  function walk(path: readonly LicenseId[], parentKey: string | null): void {
    const parts = graph.parts.get(path.at(-1) ?? root) ?? [];
    const level = path.length;
    parts.forEach((licenseId, index) => {
      const inside = graph.parts.get(licenseId) ?? [];
      const endsInCircle = path.includes(licenseId);
      const way = [...path, licenseId];
      const key = JSON.stringify(way);
      const canOpen = inside.length > 0 && !endsInCircle;
      const expanded = canOpen ? level < OPEN_LEVELS !== toggled.has(key) : null;
      nodes.push({
        key,
        parentKey,
        licenseId,
        level,
        position: index + 1,
        siblings: parts.length,
        expanded,
        endsInCircle,
      });
      if (expanded === true) walk(way, key);
    });
  }

  walk([root], null);
  return nodes;
}

export interface TreeMove {
  /** The line that has the focus then. */
  readonly focus: string;
  /** The line to open or close. */
  readonly toggle?: string;
}

/** What a key does in a tree (WAI-ARIA's tree pattern). Null where it does nothing. */
export function moveInTree(nodes: readonly TreeNode[], active: string, key: string): TreeMove | null {
  const at = nodes.findIndex((node) => node.key === active);
  const node = nodes[at];
  if (node === undefined) return null;
  const to = (target: TreeNode | undefined): TreeMove | null => (target ? { focus: target.key } : null);

  switch (key) {
    case 'ArrowDown':
      return to(nodes[at + 1]);
    case 'ArrowUp':
      return to(nodes[at - 1]);
    case 'Home':
      return to(nodes[0]);
    case 'End':
      return to(nodes.at(-1));
    case 'ArrowRight':
      if (node.expanded === false) return { focus: active, toggle: active };
      return node.expanded === true ? to(nodes[at + 1]) : null;
    case 'ArrowLeft':
      if (node.expanded === true) return { focus: active, toggle: active };
      return node.parentKey === null ? null : { focus: node.parentKey };
    default:
      return key.length === 1 && key !== ' ' ? to(nextStartingWith(nodes, at, key)) : null;
  }
}

function nextStartingWith(nodes: readonly TreeNode[], at: number, letter: string): TreeNode | undefined {
  const inOrder = [...nodes.slice(at + 1), ...nodes.slice(0, at)];
  const wanted = letter.toLocaleLowerCase();
  return inOrder.find(({ licenseId }) => licenseId.toLocaleLowerCase().startsWith(wanted));
}
