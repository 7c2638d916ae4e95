import Paper from '@mui/material/Paper';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { reversed } from '../licensing/closure';
import type { DefinitionGraph } from '../licensing/definitionGraph';
import { LicenseTree } from './LicenseTree';
import { visibleRelations, type RelationNode } from './relationsTree';
import { useLineWords } from './useLineWords';

interface RelationsTreeProps {
  readonly graph: DefinitionGraph;
  /** Those that the search leaves; null where there is no search. */
  readonly found: ReadonlySet<string> | null;
}

/** All that the picture shows, as a tree: every license with what it comprises and needs, and what leads to it. */
export function RelationsTree({ graph, found }: RelationsTreeProps) {
  const t = useTranslations('definitionGraph.tree');
  const lineWords = useLineWords(graph);
  const roots = useMemo(
    () =>
      [...graph.definitions.keys(), ...graph.unknownIds]
        .filter((id) => found === null || found.has(id))
        .sort(),
    [graph, found],
  );
  const { comprisedBy, neededBy } = useMemo(
    () => ({ comprisedBy: reversed(graph.parts), neededBy: reversed(graph.needs) }),
    [graph],
  );

  function captionOf(line: RelationNode): string {
    const above = (ids: ReadonlySet<string> | undefined) => [...(ids ?? [])].join(', ');
    const comprised = above(comprisedBy.get(line.licenseId));
    const needed = above(neededBy.get(line.licenseId));
    return [
      lineWords(line),
      line.relation === null && comprised !== '' && t('comprisedBy', { licenses: comprised }),
      line.relation === null && needed !== '' && t('neededBy', { licenses: needed }),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  return (
    <Paper variant="outlined" sx={{ px: 2.5, py: 1.5 }}>
      <LicenseTree
        label={t('label')}
        linesOf={(toggled) => visibleRelations(graph, roots, toggled)}
        leadOf={({ relation }) => (relation === null ? undefined : t(relation))}
        captionOf={captionOf}
      />
    </Paper>
  );
}
