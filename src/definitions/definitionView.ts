import { withParams } from '../ui/withParams';
import { WAYS, type PermissionScope, type Way } from './permissionGroups';

/** What the address says of one definition's page. */
export interface DefinitionView {
  readonly permission: string;
  readonly scope: PermissionScope;
  /** Only what comes by this way; null for all. Means something with the scope "effective" alone. */
  readonly way: Way | null;
  /** How many of those found are drawn. */
  readonly shown: number;
  /** Page of holders, from 0; in the address from 1. */
  readonly page: number;
}

/** How many are drawn at first, and more with each press: a large license has thousands. */
export const SHOWN_AT_ONCE = 60;

const SCOPES = ['own', 'all', 'effective'] as const;

export function parseDefinitionView(params: URLSearchParams): DefinitionView {
  const page = Number(params.get('page') ?? 1);
  const shown = Number(params.get('shown'));
  const scope = SCOPES.find((one) => one === params.get('scope')) ?? 'own';
  return {
    permission: params.get('permission') ?? '',
    scope,
    way: scope === 'effective' ? (WAYS.find((one) => one === params.get('way')) ?? null) : null,
    shown: Number.isSafeInteger(shown) ? Math.max(shown, SHOWN_AT_ONCE) : SHOWN_AT_ONCE,
    page: Number.isSafeInteger(page) && page > 0 ? page - 1 : 0,
  };
}

export function withDefinitionView(params: URLSearchParams, view: DefinitionView): URLSearchParams {
  const { permission, scope, way, shown, page } = view;
  return withParams(params, {
    permission,
    scope: scope === 'own' ? '' : scope,
    way: (scope === 'effective' && way) || '',
    shown: shown === SHOWN_AT_ONCE ? '' : String(shown),
    page: page === 0 ? '' : String(page + 1),
  });
}
