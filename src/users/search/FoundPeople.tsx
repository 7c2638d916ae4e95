import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '../../api/ApiError';
import { MissingPermission } from '../../auth/MissingPermission';
import type { Person } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { licensesOfPeopleQuery } from '../../queries/people';
import { PERMISSIONS } from '../../auth/permissions';
import { useSession } from '../../auth/SessionContext';
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
  const { canViewLicenses } = useSession();
  const unread = licenses.data?.error ?? null;
  // Nobody waits for a refusal that is foreseen: it would move whom it stands above.
  const isRefused = !canViewLicenses && (unread === null ? !licenses.data?.byUser.size : isForbidden(unread));

  if (error !== null) return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <>
      {notice}
      {isRefused ? (
        <MissingPermission what={t('results.readingLicenses')} anyOf={PERMISSIONS.viewLicenses} />
      ) : (
        unread !== null && (
          <ErrorState
            error={unread}
            changed={t('results.licensesUnread')}
            onRetry={() => void licenses.refetch()}
          />
        )
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

function isForbidden(error: unknown): boolean {
  return error instanceof ApiError && error.status === 403;
}
