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

export function definitionViewParams({ permission, scope, way, page }: DefinitionView): URLSearchParams {
  const params = new URLSearchParams();
  if (permission !== '') params.set('permission', permission);
  if (scope !== 'own') params.set('scope', scope);
  if (scope === 'effective' && way !== null) params.set('way', way);
  if (page > 0) params.set('page', String(page + 1));
  return params;
}
