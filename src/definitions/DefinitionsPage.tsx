import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useApis } from '../queries/ApiContext';
import { definitionGraphQuery } from '../queries/definitions';
import { ErrorState } from '../ui/ErrorState';
import { PageHeader } from '../ui/PageHeader';
import { DefinitionsGrid } from './DefinitionsGrid';

/** Every license that the organization can hold. */
export function DefinitionsPage() {
  const t = useTranslations('definitions');
  const { data: graph, error, isFetching, refetch } = useQuery(definitionGraphQuery(useApis()));

  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      {error !== null && !isFetching && <ErrorState error={error} onRetry={() => void refetch()} />}
      {(graph !== undefined || isFetching) && <DefinitionsGrid graph={graph} />}
    </>
  );
}
