import { NONE } from './OrganizationColumns';

/** A step on the way to a list; `place` is where the list that ends here stands, or NONE. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  place: number;
}

export function createTrieNode(): TrieNode {
  return { next: new Map(), place: NONE };
}

export function stepTo(node: TrieNode, key: string): TrieNode {
  const known = node.next.get(key);
  if (known !== undefined) return known;
  const made = createTrieNode();
  node.next.set(key, made);
  return made;
}
