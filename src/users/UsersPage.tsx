import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useId } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../ui/PageHeader';
import { PastedList } from './list/PastedList';
import { SearchPeople } from './search/SearchPeople';

/** Finds people: one search as one types, or a whole pasted list at once. */
export function UsersPage() {
  const t = useTranslations('users');
  const [params] = useSearchParams();
  const mode = params.get('mode') === 'list' ? 'list' : 'search';
  const id = useId();
  // The search stays in the address while the list is looked at, and the other way round.
  const addressOf = (next: 'search' | 'list') => {
    const search = new URLSearchParams(params);
    if (next === 'list') search.set('mode', next);
    else search.delete('mode');
    return { search: search.toString() };
  };

  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Tabs
        value={mode}
        aria-label={t('modes.label')}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2.5 }}
      >
        <Tab
          value="search"
          label={t('modes.search')}
          id={`${id}-search`}
          aria-controls={`${id}-panel`}
          component={Link}
          to={addressOf('search')}
        />
        <Tab
          value="list"
          label={t('modes.list')}
          id={`${id}-list`}
          aria-controls={`${id}-panel`}
          component={Link}
          to={addressOf('list')}
        />
      </Tabs>
      <Box role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${mode}`}>
        {mode === 'list' ? <PastedList /> : <SearchPeople />}
      </Box>
    </>
  );
}
