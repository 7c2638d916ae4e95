import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useApis } from '../../queries/ApiContext';
import { peopleSearchQuery } from '../../queries/peopleSearch';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { SearchField } from '../../ui/SearchField';
import { useInAddress } from '../../ui/useInAddress';
import { FoundPeople } from './FoundPeople';

/** Finds people as one types, by name, e-mail or id. The text is kept in the URL. */
export function SearchPeople() {
  const t = useTranslations('batch.users');
  const [typed, setTyped] = useInAddress('q');
  const text = typed.trim();
  const query = useQuery({
    ...peopleSearchQuery(useApis(), text),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });

  return (
    <>
      <SearchField
        label={t('searchLabel')}
        placeholder={t('searchPlaceholder')}
        value={text}
        onChange={(next) => setTyped(next, 'inPlace')}
        width="100%"
      />
      {text === '' && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('searchHint')}
        </Typography>
      )}
      {text !== '' && query.isError && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {text !== '' && query.isPending && <LoadingState rows={3} />}
      {text !== '' && query.data !== undefined && (
        <FoundPeople
          people={query.data.people}
          total={query.data.total}
          isStale={query.isPlaceholderData || query.isFetching}
        />
      )}
    </>
  );
}
