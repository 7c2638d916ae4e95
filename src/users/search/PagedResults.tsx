import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { idSearchedFor, isNarrowed, type PeopleCriteria } from '../../directory/searchPeople';
import { useApis } from '../../queries/ApiContext';
import { peoplePageQuery } from '../../queries/people';
import { FoundPeople } from './FoundPeople';

interface ResultsProps {
  readonly criteria: PeopleCriteria;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Whom the service finds, page by page. The answer before stays while the next is on its way. */
export function PagedResults({ criteria, page, onPage }: ResultsProps) {
  const t = useTranslations('users');
  const { data, isFetching, isPlaceholderData, isPending, error, refetch } = useQuery({
    ...peoplePageQuery(useApis(), criteria, page),
    placeholderData: keepPreviousData,
  });
  const wholeIdNarrowed = idSearchedFor(criteria) !== null && isNarrowed(criteria);

  return (
    <FoundPeople
      people={data?.people}
      total={data?.total ?? null}
      page={page}
      onPage={onPage}
      isLoading={isPending || (isFetching && isPlaceholderData)}
      error={error}
      onRetry={() => void refetch()}
      notice={wholeIdNarrowed && <Typography variant="body2">{t('results.idAlone')}</Typography>}
    />
  );
}
