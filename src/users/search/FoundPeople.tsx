import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Person } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { licensesOfPeopleQuery } from '../../queries/people';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { PeopleGrid } from './PeopleGrid';
import { ResultsBar } from './ResultsBar';
import { useChosenPeople } from './useChosenPeople';

interface FoundPeopleProps {
  /** The people of this page; undefined before the first answer. */
  readonly people: readonly Person[] | undefined;
  /** How many were found in all; null where the service didn't say. */
  readonly total: number | null;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly onRetry: () => void;
  /** What else there is to say of this search. */
  readonly notice?: ReactNode;
}

const NOBODY: readonly Person[] = [];

/** The people whom a search found, with what they hold. */
export function FoundPeople(props: FoundPeopleProps) {
  const { people = NOBODY, total, page, onPage, isLoading, error, onRetry, notice } = props;
  const t = useTranslations('users');
  const { chosen, choose } = useChosenPeople();
  const shown = people.map(({ id }) => id);
  const licenses = useQuery({
    ...licensesOfPeopleQuery(useApis(), shown),
    placeholderData: keepPreviousData,
  });

  if (error !== null) return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <>
      {notice}
      {licenses.data?.error && (
        <ErrorState
          error={licenses.data.error}
          changed={t('results.licensesUnread')}
          onRetry={() => void licenses.refetch()}
        />
      )}
      <PeopleGrid
        people={people}
        total={total ?? people.length}
        page={page}
        onPage={onPage}
        isLoading={isLoading}
        licenses={licenses.data?.byUser}
        isReading={licenses.isFetching}
        chosen={chosen}
        onChoose={choose}
        toolbar={
          <ResultsBar
            total={props.people === undefined ? null : total}
            chosen={chosen}
            shown={shown}
            onChoose={choose}
          />
        }
        empty={<EmptyState title={t('results.noneTitle')} body={t('results.noneBody')} />}
      />
    </>
  );
}
