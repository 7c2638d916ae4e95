import { queryOptions } from '@tanstack/react-query';
import { buildDefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseDefinition, LicenseId } from '../licensing/model';
import type { Apis } from './ApiContext';

const FRESH_MS = 10 * 60_000;

/**
 * All license definitions, each with its permissions: an entry that the list tells without them is asked for
 * by id. One whose own call fails stays in the list with permissions null, which reads as "not told".
 */
export function definitionsQuery(apis: Apis) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'definitions'],
    queryFn: async ({ signal }) => {
      const definitions = await apis.license.getLicenseDefinitions({ signal });
      return Promise.all(definitions.map((definition) => completed(definition, apis, signal)));
    },
    staleTime: FRESH_MS,
  });
}

/** The same list as a graph: what comprises, needs and covers what. */
export function definitionGraphQuery(apis: Apis) {
  return queryOptions({ ...definitionsQuery(apis), select: buildDefinitionGraph });
}

/** One license definition by id. */
export function definitionQuery(apis: Apis, licenseId: LicenseId) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'definitions', licenseId],
    queryFn: ({ signal }) => apis.license.getLicenseDefinition(licenseId, { signal }),
    staleTime: FRESH_MS,
  });
}

async function completed(
  definition: LicenseDefinition,
  apis: Apis,
  signal: AbortSignal,
): Promise<LicenseDefinition> {
  if (definition.permissions !== null) return definition;
  try {
    const whole = await apis.license.getLicenseDefinition(definition.id, { signal });
    return { ...definition, permissions: whole.permissions };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Error && error.name === 'ApiError') return definition;
    throw error;
  }
}
