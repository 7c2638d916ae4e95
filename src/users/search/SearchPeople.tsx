import PersonSearchIcon from '@mui/icons-material/PersonSearch';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { idSearchedFor, isSearching } from '../../directory/searchPeople';
import { EmptyState } from '../../ui/EmptyState';
import { paths } from '../../ui/paths';
import { PagedResults } from './PagedResults';
import { PeopleFilters } from './PeopleFilters';
import { RoleResults } from './RoleResults';
import { useSearchView } from './useSearchView';

/** Finds people as one types. The search is the address, so it can be kept and sent. */
export function SearchPeople() {
  const t = useTranslations('users.start');
  const { criteria, page, narrow, clear, turnTo } = useSearchView();
  const { roleId } = criteria;

  return (
    <Stack sx={{ gap: 2 }}>
      <PeopleFilters criteria={criteria} onNarrow={narrow} onClear={clear} />
      {!isSearching(criteria) ? (
        <EmptyState
          icon={<PersonSearchIcon />}
          title={t('title')}
          body={t('body')}
          action={
            <Button component={Link} to={paths.users({ mode: 'list' })} variant="outlined">
              {t('paste')}
            </Button>
          }
        />
      ) : roleId !== null && idSearchedFor(criteria) === null ? (
        <RoleResults criteria={{ ...criteria, roleId }} page={page} onPage={turnTo} />
      ) : (
        <PagedResults criteria={criteria} page={page} onPage={turnTo} />
      )}
    </Stack>
  );
}
