import { ApiError } from '../api/ApiError';
import type { LicenseApi } from '../api/LicenseApi';
import type { LicenseDefinition } from '../licensing/model';

/**
 * Reads all license definitions, each with its permissions: an entry that the list tells without them is asked
 * for by id. One whose own call fails stays in the list with permissions null, which reads as "not told".
 */
export async function readDefinitions(
  licenseApi: Pick<LicenseApi, 'getLicenseDefinitions' | 'getLicenseDefinition'>,
  signal: AbortSignal,
): Promise<LicenseDefinition[]> {
  const definitions = await licenseApi.getLicenseDefinitions({ signal });
  return Promise.all(definitions.map((definition) => completed(definition, licenseApi, signal)));
}

async function completed(
  definition: LicenseDefinition,
  licenseApi: Pick<LicenseApi, 'getLicenseDefinition'>,
  signal: AbortSignal,
): Promise<LicenseDefinition> {
  if (definition.permissions !== null) return definition;
  try {
    const { permissions } = await licenseApi.getLicenseDefinition(definition.id, { signal });
    return { ...definition, permissions };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ApiError) return definition;
    throw error;
  }
}
