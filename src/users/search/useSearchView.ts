import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { PeopleCriteria } from '../../directory/searchPeople';
import { viewIn, withView, type PeopleSearchView } from './searchParams';

interface SearchViewControl extends PeopleSearchView {
  /** Changes some criteria and goes back to the first page. `typed` changes make no entry in the history. */
  readonly narrow: (change: Partial<PeopleCriteria>, how?: 'typed') => void;
  readonly clear: () => void;
  readonly turnTo: (page: number) => void;
}

const NO_NARROWING = { roleId: null, divisionId: null, department: '', title: '', state: null };

/** The search as the address has it. */
export function useSearchView(): SearchViewControl {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => viewIn(params), [params]);

  function narrow(change: Partial<PeopleCriteria>, how?: 'typed') {
    setParams(
      () => withView(current(), { criteria: { ...viewIn(current()).criteria, ...change }, page: 1 }),
      {
        replace: how === 'typed',
        preventScrollReset: true,
      },
    );
  }

  return {
    ...view,
    narrow,
    clear: () => narrow(NO_NARROWING),
    turnTo: (page) => setParams(() => withView(current(), { ...viewIn(current()), page })),
  };
}

/** A pause in typing may end after another filter was changed, so the address itself is asked, not a copy. */
function current(): URLSearchParams {
  return new URLSearchParams(window.location.search);
}
