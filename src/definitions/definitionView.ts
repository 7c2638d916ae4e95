import { withParams } from '../ui/withParams';
import { WAYS, type PermissionScope, type Way } from './permissionGroups';

/** What the address says of one definition's page. */
export interface DefinitionView {
  readonly permission: string;
  readonly scope: PermissionScope;
  /** Only what comes by this way; null for all. Means something with the scope "effective" alone. */
  readonly way: Way | null;
  /** Page of holders, from 0; in the address from 1. */
  readonly page: number;
}

const SCOPES = ['own', 'all', 'effective'] as const;

export function parseDefinitionView(params: URLSearchParams): DefinitionView {
  const page = Number(params.get('page') ?? 1);
  const scope = SCOPES.find((one) => one === params.get('scope')) ?? 'own';
  return {
    permission: params.get('permission') ?? '',
    scope,
    way: scope === 'effective' ? (WAYS.find((one) => one === params.get('way')) ?? null) : null,
    page: Number.isSafeInteger(page) && page > 0 ? page - 1 : 0,
  };
}

export function withDefinitionView(params: URLSearchParams, view: DefinitionView): URLSearchParams {
  const { permission, scope, way, page } = view;
  return withParams(params, {
    permission,
    scope: scope === 'own' ? '' : scope,
    way: (scope === 'effective' && way) || '',
    page: page === 0 ? '' : String(page + 1),
  });
}
