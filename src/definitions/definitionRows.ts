import type { DefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseId } from '../licensing/model';

/** One line of the grid of definitions. */
export interface DefinitionRow {
  readonly id: LicenseId;
  readonly description: string;
  /** Its own; null where not told. */
  readonly permissions: number | null;
  readonly prerequisites: readonly LicenseId[];
  readonly comprises: readonly LicenseId[];
}

/** Every definition that the organization can hold and that has the words in its id, description or relations. */
export function definitionRows(graph: DefinitionGraph, search: string): DefinitionRow[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return [...graph.listed]
    .flatMap((id) => {
      const definition = graph.definitions.get(id);
      if (definition === undefined) return [];
      return {
        id,
        description: definition.description,
        permissions: definition.permissions === null ? null : new Set(definition.permissions).size,
        prerequisites: graph.needs.get(id) ?? [],
        comprises: graph.parts.get(id) ?? [],
      };
    })
    .filter((row) => {
      const text = [row.id, row.description, ...row.prerequisites, ...row.comprises]
        .join('\n')
        .toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    });
}
