import type { NamedEntity } from '../../licensing/model';
import { NONE } from './OrganizationColumns';
import { createTrieNode, stepTo, type TrieNode } from './setTrie';

/** Distinct sets of roles, each kept once, by id and name. */
export interface RoleSets {
  readonly sets: readonly (readonly NamedEntity[])[];
  placeOf(roles: readonly NamedEntity[]): number;
}

export function createRoleSets(from: readonly (readonly NamedEntity[])[] = []): RoleSets {
  const sets: (readonly NamedEntity[])[] = [];
  const root = createTrieNode();

  function nodeOf(roles: readonly NamedEntity[]): TrieNode {
    let node = root;
    for (const { id, name } of roles) node = stepTo(stepTo(node, id), name);
    return node;
  }

  function placeOf(roles: readonly NamedEntity[]): number {
    const told = nodeOf(roles);
    if (told.place !== NONE) return told.place;
    const byId = new Map(roles.map(({ id, name }) => [id, { id, name }]));
    const set = [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const canonical = nodeOf(set);
    if (canonical.place === NONE) canonical.place = sets.push(set) - 1;
    told.place = canonical.place;
    return told.place;
  }

  for (const set of from) placeOf(set);
  return { sets, placeOf };
}
