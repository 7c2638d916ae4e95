import type { LicenseId } from '../../licensing/model';
import { withParams } from '../../ui/withParams';
import { MOST_COMPARED, type CompareScope } from './comparison';

/** What the address says of the comparison. */
export interface CompareView {
  readonly licenseIds: readonly LicenseId[];
  readonly scope: CompareScope;
  readonly search: string;
  /** Parts that are drawn as a whole, by their names in links. */
  readonly whole: readonly string[];
}

export function parseCompareView(params: URLSearchParams): CompareView {
  const licenseIds = [...new Set(params.getAll('license').filter((id) => id !== ''))];
  return {
    licenseIds: licenseIds.slice(0, MOST_COMPARED),
    scope: params.get('scope') === 'all' ? 'all' : 'own',
    search: params.get('q') ?? '',
    whole: [...new Set(params.getAll('whole').filter((id) => id !== ''))],
  };
}

/** Writes a view into an address, leaving out whatever is as usual. */
export function withCompareView(
  params: URLSearchParams,
  { licenseIds, scope, search, whole }: CompareView,
): URLSearchParams {
  return withParams(params, { license: licenseIds, scope: scope === 'own' ? '' : scope, q: search, whole });
}
