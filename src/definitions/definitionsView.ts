const SORTS = ['id', 'description', 'permissions', 'holders'] as const;
export type DefinitionSort = (typeof SORTS)[number];

/** What the address says of the list of definitions; anything else in it is as if it weren't there. */
export interface DefinitionsView {
  readonly search: string;
  readonly sort: DefinitionSort;
  readonly descending: boolean;
}

export function parseDefinitionsView(params: URLSearchParams): DefinitionsView {
  const sort = SORTS.find((name) => name === params.get('sort')) ?? 'id';
  return { search: params.get('q') ?? '', sort, descending: params.get('order') === 'desc' };
}

/** The shortest address of a view. */
export function definitionsViewParams({ search, sort, descending }: DefinitionsView): URLSearchParams {
  const params = new URLSearchParams();
  if (search !== '') params.set('q', search);
  if (sort !== 'id') params.set('sort', sort);
  if (descending) params.set('order', 'desc');
  return params;
}
