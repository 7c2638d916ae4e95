import type { PermissionScope } from './permissionGroups';

/** What the address says of one definition's page. */
export interface DefinitionView {
  readonly permission: string;
  readonly scope: PermissionScope;
  /** Page of holders, from 0; in the address from 1. */
  readonly page: number;
}

export function parseDefinitionView(params: URLSearchParams): DefinitionView {
  const page = Number(params.get('page') ?? 1);
  return {
    permission: params.get('permission') ?? '',
    scope: params.get('scope') === 'all' ? 'all' : 'own',
    page: Number.isSafeInteger(page) && page > 0 ? page - 1 : 0,
  };
}

export function definitionViewParams({ permission, scope, page }: DefinitionView): URLSearchParams {
  const params = new URLSearchParams();
  if (permission !== '') params.set('permission', permission);
  if (scope !== 'own') params.set('scope', scope);
  if (page > 0) params.set('page', String(page + 1));
  return params;
}
