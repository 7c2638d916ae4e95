import { queryOptions } from '@tanstack/react-query';
import { readDefinitions } from '../directory/readDefinitions';
import { buildDefinitionGraph } from '../licensing/definitionGraph';
import type { LicenseId } from '../licensing/model';
import type { Apis } from './ApiContext';

const FRESH_MS = 10 * 60_000;

/** All license definitions, each with its permissions where the service tells them. */
export function definitionsQuery(apis: Apis) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'definitions'],
    queryFn: ({ signal }) => readDefinitions(apis.license, signal),
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
