import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { ApiError } from '../../api/ApiError';
import { comparePeople, type PeopleComparison } from '../../licensing/comparePeople';
import type { Person, UserId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { personQuery } from '../../queries/people';
import { subjectOf, type Subject } from '../person/subject';
import { useHoldings } from '../useHoldings';

/** Who stands in a column. */
export interface ComparedPerson extends Subject {
  /** invisible: the license data knows the id, the directory shows nobody; nobody: neither knows it. */
  readonly kind: 'person' | 'reading' | 'invisible' | 'nobody' | 'unread';
  /** When the older of what is told was read: who they are, what they hold; null where neither was. */
  readonly readAt: number | null;
}

interface ComparedPeople {
  readonly people: readonly ComparedPerson[];
  readonly comparison: PeopleComparison;
  readonly isReading: boolean;
  /** The first of what could not be read, but for what nobody has. */
  readonly error: Error | null;
  readonly definitionsError: Error | null;
  readonly retry: () => void;
}

/** The people of a comparison, and how they compare as far as they are read. */
export function useComparedPeople(userIds: readonly UserId[]): ComparedPeople {
  const apis = useApis();
  const common = useTranslations('common');
  const noName = common('noName');
  const reads = useQueries({ queries: userIds.map((id) => personQuery(apis, id)), combine: together });
  const holdings = useHoldings(userIds);

  const people = userIds.map((userId, at): ComparedPerson => {
    const read = reads[at];
    const person = read?.person ?? null;
    const holding = holdings.people[at];
    const isUnknown = isNotFound(holding?.error) || holding?.held?.size === 0;
    const kind =
      person !== null
        ? 'person'
        : isNotFound(read?.error)
          ? holding?.isPending === true
            ? 'reading'
            : isUnknown
              ? 'nobody'
              : 'invisible'
          : read?.isPending === true
            ? 'reading'
            : 'unread';
    return { ...subjectOf(userId, person, noName), kind, readAt: oldest(read?.readAt, holding?.readAt) };
  });

  const locale = useLocale();
  const comparison = useMemo(
    () =>
      comparePeople(
        reads.map(({ person }, at) => ({
          held: holdings.people[at]?.held ?? null,
          roles: person?.roles ?? null,
        })),
        holdings.graph,
        locale,
      ),
    [reads, holdings.people, holdings.graph, locale],
  );

  const errors = [...reads.map(({ error }) => error), ...holdings.people.map(({ error }) => error)];
  return {
    people,
    comparison,
    isReading:
      holdings.isReadingDefinitions ||
      reads.some((one) => one.isPending) ||
      holdings.people.some((one) => one.isPending),
    error: errors.find((error) => error !== null && !isNotFound(error)) ?? null,
    definitionsError: holdings.definitionsError,
    retry: () => {
      for (const read of reads) if (read.error !== null && !isNotFound(read.error)) void read.refetch();
      holdings.retry();
    },
  };
}

interface PersonRead {
  readonly person: Person | undefined;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly readAt: number | null;
  readonly refetch: () => Promise<unknown>;
}

function together(results: readonly UseQueryResult<Person>[]): PersonRead[] {
  return results.map(({ data, dataUpdatedAt, isPending, error, refetch }) => ({
    person: data,
    isPending,
    error,
    readAt: data === undefined ? null : dataUpdatedAt,
    refetch,
  }));
}

function oldest(...moments: readonly (number | null | undefined)[]): number | null {
  const known = moments.filter((moment) => typeof moment === 'number');
  return known.length === 0 ? null : Math.min(...known);
}

function isNotFound(error: Error | null | undefined): boolean {
  return error instanceof ApiError && error.status === 404;
}
