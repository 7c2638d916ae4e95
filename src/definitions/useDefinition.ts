import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { buildDefinitionGraph, type DefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseDefinition, LicenseId } from '../licensing/model';
import { useApis } from '../queries/ApiContext';
import { definitionQuery, definitionsQuery } from '../queries/definitions';

export type DefinitionState =
  | { readonly status: 'loading' }
  | { readonly status: 'notFound'; readonly error: Error }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }
  | {
      readonly status: 'ready';
      readonly definition: LicenseDefinition;
      readonly graph: DefinitionGraph;
      /** Why the other definitions are missing, so that nothing is known of what leads here. */
      readonly listError: Error | null;
      readonly retry: () => void;
    };

/**
 * One definition and its place among the others. Its own answer says most of it, the list says what comprises
 * and needs it; either may fail or lack it.
 */
export function useDefinition(licenseId: LicenseId): DefinitionState {
  const apis = useApis();
  const own = useQuery(definitionQuery(apis, licenseId));
  const list = useQuery(definitionsQuery(apis));
  const graph = useMemo(() => graphOf(own.data, list.data), [own.data, list.data]);

  const definition = graph?.definitions.get(licenseId);
  const retry = () => void Promise.all([own.refetch(), list.refetch()]);

  if (graph !== null && definition !== undefined && !list.isPending) {
    return { status: 'ready', definition, graph, listError: list.error, retry };
  }
  if (own.isPending || list.isPending) return { status: 'loading' };
  const error = own.error ?? list.error ?? new Error(licenseId);
  if (isNotFound(error)) return { status: 'notFound', error };
  return { status: 'failed', error, retry };
}

function graphOf(
  own: LicenseDefinition | undefined,
  list: readonly LicenseDefinition[] | undefined,
): DefinitionGraph | null {
  if (own === undefined) return list === undefined ? null : buildDefinitionGraph(list);
  // A skinny answer (genesys-cloud.md §1) must not hide what the list tells of the same license.
  const others = (list ?? []).filter(({ id }) => id !== own.id || own.permissions === null);
  return buildDefinitionGraph([own, ...others]);
}

function isNotFound(error: Error): boolean {
  return error.name === 'ApiError' && 'status' in error && error.status === 404;
}
