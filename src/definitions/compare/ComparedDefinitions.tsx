import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import { EmptyState } from '../../ui/EmptyState';
import { CompareChoice } from './CompareChoice';
import { CompareFigures } from './CompareFigures';
import { compareDefinitions, searchParts } from './comparison';
import { ComparedPartSection } from './ComparedPartSection';
import { partId, usePartWords } from './usePartWords';
import { useCompareView } from './useCompareView';

/** The choice of licenses, and below it what they have apart and together. */
export function ComparedDefinitions({ graph }: { readonly graph: DefinitionGraph }) {
  const t = useTranslations('compareDefinitions');
  const [view, { change, showWhole }] = useCompareView();
  const { licenseIds, scope, search, whole } = view;
  const known = useMemo(() => licenseIds.filter((id) => graph.definitions.has(id)), [graph, licenseIds]);
  const unknown = licenseIds.filter((id) => !known.includes(id));
  const comparison = useMemo(() => compareDefinitions(graph, known, scope), [graph, known, scope]);
  const shown = useMemo(() => searchParts(comparison.parts, search), [comparison, search]);
  const partWords = usePartWords(known);

  return (
    <Stack sx={{ gap: 2.5 }}>
      <CompareChoice graph={graph} view={view} onChange={change} />
      {unknown.length > 0 && (
        <Alert severity="warning" variant="outlined">
          {t('unknown', { licenses: unknown.join(', '), count: unknown.length })}
        </Alert>
      )}
      {known.length < 2 ? (
        <EmptyState title={t('empty.title')} body={t('empty.body')} />
      ) : (
        <>
          {comparison.untold.length > 0 && (
            <Alert severity="warning" variant="outlined">
              {t('untold', { licenses: comparison.untold.join(', ') })}
            </Alert>
          )}
          <CompareFigures parts={comparison.parts} compared={known} />
          {shown.map((part, index) => {
            const total = comparison.parts[index]?.permissions.length ?? 0;
            // Of three licenses, most combinations are empty: the figures above tell so much.
            if (total === 0 && known.length > 2) return null;
            const id = partId(part.licenseIds);
            return (
              <ComparedPartSection
                key={id}
                id={id}
                title={partWords(part.licenseIds)}
                part={part}
                total={total}
                isSearched={search !== ''}
                isWhole={whole.includes(id)}
                onWhole={() => showWhole(id)}
              />
            );
          })}
        </>
      )}
    </Stack>
  );
}
