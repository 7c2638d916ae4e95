import Box from '@mui/material/Box';
import { Suspense, useId } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { lazyPart } from '../ui/lazyPart';
import { LoadingState } from '../ui/LoadingState';
import { PageHeader } from '../ui/PageHeader';
import { TabBar } from '../ui/TabBar';
import { TabButton } from '../ui/TabButton';

const PastedList = lazyPart(async () => (await import('./list/PastedList')).PastedList);
const SearchPeople = lazyPart(async () => (await import('./search/SearchPeople')).SearchPeople);

const MODES = ['search', 'list'] as const;

/** Finds people: one search as one types, or a whole pasted list at once. */
export function UsersPage() {
  const t = useTranslations('users');
  const [params] = useSearchParams();
  const mode = params.get('mode') === 'list' ? 'list' : 'search';
  const id = useId();
  // The search stays in the address while the list is looked at, and the other way round.
  const addressOf = (next: (typeof MODES)[number]) => {
    const search = new URLSearchParams(params);
    if (next === 'list') search.set('mode', next);
    else search.delete('mode');
    return { search: search.toString() };
  };

  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Box sx={{ mb: 2.5 }}>
        <TabBar label={t('modes.label')}>
          {MODES.map((one) => (
            <TabButton
              key={one}
              label={t(`modes.${one}`)}
              isSelected={one === mode}
              id={`${id}-${one}`}
              controls={`${id}-panel`}
              to={addressOf(one)}
            />
          ))}
        </TabBar>
      </Box>
      <Box role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${mode}`}>
        <Suspense fallback={<LoadingState />}>{mode === 'list' ? <PastedList /> : <SearchPeople />}</Suspense>
      </Box>
    </>
  );
}
