import Typography from '@mui/material/Typography';
import { Suspense, useMemo } from 'react';
import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../licensing/definitionGraph';
import { FilterBar } from '../ui/FilterBar';
import { LoadingState } from '../ui/LoadingState';
import { SearchField } from '../ui/SearchField';
import { lazyWithWords } from '../messages/lazyWithWords';
import { NoDefinitions } from './NoDefinitions';
import { OddData } from './OddData';
import { useDefinitionsView } from './useDefinitionsView';

const GraphView = lazyWithWords(
  ['definitionGraph'],
  async () => (await import('./graph/GraphView')).GraphView,
);
const RelationsTree = lazyWithWords(
  ['definitionGraph'],
  async () => (await import('./RelationsTree')).RelationsTree,
);

interface RelationsViewProps {
  readonly graph: DefinitionGraph;
  readonly look: 'graph' | 'tree';
}

/** What leads from one definition to another, as a picture or as a tree. */
export function RelationsView({ graph, look }: RelationsViewProps) {
  const t = useTranslations('definitions');
  const [{ search }, change] = useDefinitionsView();
  const found = useMemo(() => foundIn(graph, search), [graph, search]);
  const total = graph.definitions.size + graph.unknownIds.size;

  return (
    <>
      <Box sx={{ mb: 2 }}>
        <FilterBar label={t('filterLabel')}>
          <SearchField
            hideLabel
            label={t('search')}
            placeholder={t('idOrDescription')}
            value={search}
            onChange={(text) => change({ search: text })}
            width={300}
          />
          <Typography
            variant="body2"
            color="text.secondary"
            role="status"
            sx={{ minHeight: 34, display: 'flex', alignItems: 'center' }}
          >
            {found === null ? t('licenses', { count: total }) : t('licensesOf', { count: found.size, total })}
          </Typography>
        </FilterBar>
      </Box>
      <OddData graph={graph} />
      {total === 0 || (look === 'tree' && found?.size === 0) ? (
        <NoDefinitions search={search} onClear={() => change({ search: '' })} />
      ) : (
        <Suspense fallback={<LoadingState rows={8} />}>
          {look === 'graph' ? (
            <GraphView graph={graph} found={found} />
          ) : (
            <RelationsTree graph={graph} found={found} />
          )}
        </Suspense>
      )}
    </>
  );
}

/** Licenses that have the words in their id or description; null where there are none to look for. */
function foundIn(graph: DefinitionGraph, search: string): ReadonlySet<string> | null {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const ids = [...graph.definitions.keys(), ...graph.unknownIds];
  return new Set(
    ids.filter((id) => {
      const text = `${id}\n${graph.definitions.get(id)?.description ?? ''}`.toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    }),
  );
}
