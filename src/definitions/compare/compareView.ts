import type { LicenseId } from '../../licensing/model';
import { MOST_COMPARED, type CompareScope } from './comparison';

/** What the address says of the comparison. */
export interface CompareView {
  readonly licenseIds: readonly LicenseId[];
  readonly scope: CompareScope;
  readonly search: string;
}

export function parseCompareView(params: URLSearchParams): CompareView {
  const licenseIds = [...new Set(params.getAll('license').filter((id) => id !== ''))];
  return {
    licenseIds: licenseIds.slice(0, MOST_COMPARED),
    scope: params.get('scope') === 'all' ? 'all' : 'own',
    search: params.get('q') ?? '',
  };
}

/** The shortest address of a view. */
export function compareViewParams({ licenseIds, scope, search }: CompareView): URLSearchParams {
  const params = new URLSearchParams(licenseIds.map((id) => ['license', id]));
  if (scope !== 'own') params.set('scope', scope);
  if (search !== '') params.set('q', search);
  return params;
}
