import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { SEARCH_PAGE_SIZE, type PeopleCriteria } from '../../directory/searchPeople';
import { useApis } from '../../queries/ApiContext';
import { peopleWithRoleQuery } from '../../queries/people';
import { FoundPeople } from './FoundPeople';

interface RoleResultsProps {
  readonly criteria: PeopleCriteria & { readonly roleId: string };
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** People with a role, picked here out of what the rest of the search finds; says how far that has been looked at. */
export function RoleResults({ criteria, page, onPage }: RoleResultsProps) {
  const t = useTranslations('users.role');
  const query = useInfiniteQuery({
    ...peopleWithRoleQuery(useApis(), criteria),
    placeholderData: keepPreviousData,
  });
  const batches = query.data?.pages ?? [];
  const people = batches.flatMap((batch) => batch.people);
  const sum = (field: 'looked' | 'untold') => batches.reduce((total, batch) => total + batch[field], 0);

  return (
    <FoundPeople
      people={query.data && people.slice((page - 1) * SEARCH_PAGE_SIZE, page * SEARCH_PAGE_SIZE)}
      total={people.length}
      page={page}
      onPage={onPage}
      isLoading={query.isPending || (query.isFetching && query.isPlaceholderData)}
      error={query.error}
      onRetry={() => void query.refetch()}
      notice={
        query.data && (
          <Alert
            severity="info"
            variant="outlined"
            action={
              query.hasNextPage && (
                <Button
                  color="inherit"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('lookOn')}
                </Button>
              )
            }
          >
            {query.hasNextPage
              ? t('lookedAtSome', { looked: sum('looked'), total: batches.at(-1)?.total ?? sum('looked') })
              : t('lookedAtAll', { looked: sum('looked') })}
            {sum('untold') > 0 && ` ${t('untold', { count: sum('untold') })}`}
          </Alert>
        )
      }
    />
  );
}
