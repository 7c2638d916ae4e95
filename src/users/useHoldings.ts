import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { buildDefinitionGraph, type DefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseDefinition, LicenseId, UserId } from '../licensing/model';
import { useApis } from '../queries/ApiContext';
import { definitionsQuery } from '../queries/definitions';
import { licenseUserQuery } from '../queries/people';

/** What one person holds, as far as that could be read. */
export interface Holding {
  /** undefined while it is being read, or where it could not be. */
  readonly held: ReadonlySet<LicenseId> | undefined;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** When it was read; null where it wasn't. */
  readonly readAt: number | null;
}

export interface Holdings {
  /** One for each person, in order. */
  readonly people: readonly Holding[];
  /** Every license that the organization can hold, and what these people hold: the latter tells of itself. */
  readonly graph: DefinitionGraph;
  /** Whether the definitions are still to come; what is held can be told without them. */
  readonly isReadingDefinitions: boolean;
  /** Why the definitions could not be read: then less can be explained. */
  readonly definitionsError: Error | null;
  /** Reads again what could not be read. */
  readonly retry: () => void;
}

/** What people hold, with all that explains it. */
export function useHoldings(userIds: readonly UserId[]): Holdings {
  const apis = useApis();
  const reads = useQueries({
    queries: userIds.map((userId) => licenseUserQuery(apis, userId)),
    combine: together,
  });
  const definitions = useQuery(definitionsQuery(apis));
  const graph = useMemo(
    () =>
      buildDefinitionGraph([...(definitions.data ?? []), ...reads.flatMap(({ licenses }) => licenses ?? [])]),
    [definitions.data, reads],
  );
  const people = useMemo(
    () =>
      reads.map(({ licenses, isPending, error, readAt }) => ({
        held: licenses && new Set(licenses.map(({ id }) => id)),
        isPending,
        error,
        readAt,
      })),
    [reads],
  );

  return {
    people,
    graph,
    isReadingDefinitions: definitions.isPending,
    definitionsError: definitions.error,
    retry: () => {
      for (const { error, refetch } of reads) if (error !== null) void refetch();
      if (definitions.isError) void definitions.refetch();
    },
  };
}

interface Read {
  readonly licenses: readonly LicenseDefinition[] | undefined;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly readAt: number | null;
  readonly refetch: () => Promise<unknown>;
}

function together(
  results: readonly UseQueryResult<{ readonly licenses: readonly LicenseDefinition[] }>[],
): Read[] {
  return results.map(({ data, dataUpdatedAt, isPending, error, refetch }) => ({
    licenses: data?.licenses,
    isPending,
    error,
    readAt: data === undefined ? null : dataUpdatedAt,
    refetch,
  }));
}
