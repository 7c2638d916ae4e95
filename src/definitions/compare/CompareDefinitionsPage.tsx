import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useApis } from '../../queries/ApiContext';
import { definitionGraphQuery } from '../../queries/definitions';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { PageHeader } from '../../ui/PageHeader';
import { paths } from '../../ui/paths';
import { ComparedDefinitions } from './ComparedDefinitions';
import { compareDefinitions } from './comparison';
import { useCompareView } from './useCompareView';
import { useExportComparison } from './useExportComparison';

/** Two or three licenses against each other: what only one covers, and what they share. */
export function CompareDefinitionsPage() {
  const t = useTranslations('compareDefinitions');
  const common = useTranslations('common');
  const [{ licenseIds, scope }] = useCompareView();
  const { data: graph, error, isFetching, refetch } = useQuery(definitionGraphQuery(useApis()));
  const exportComparison = useExportComparison();
  const known = graph === undefined ? [] : licenseIds.filter((id) => graph.definitions.has(id));

  return (
    <>
      <PageHeader
        title={t('title')}
        {...(licenseIds.length > 0 && {
          documentTitle: t('documentTitle', { licenses: licenseIds.join(', ') }),
        })}
        description={t('description')}
        breadcrumbs={[{ label: t('definitions'), to: paths.definitions() }]}
        actions={
          <Button
            variant="outlined"
            disabled={known.length < 2}
            onClick={() => {
              if (graph !== undefined) exportComparison(compareDefinitions(graph, known, scope), known);
            }}
          >
            {common('exportCsv')}
          </Button>
        }
      />
      {error !== null && !isFetching && <ErrorState error={error} onRetry={() => void refetch()} />}
      {graph === undefined ? isFetching && <LoadingState rows={6} /> : <ComparedDefinitions graph={graph} />}
    </>
  );
}
