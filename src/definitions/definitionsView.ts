import type { LicenseId } from '../licensing/model';

const SORTS = ['id', 'description', 'permissions', 'holders'] as const;
export type DefinitionSort = (typeof SORTS)[number];

/** Ways to look at the definitions: a list, a picture of what leads where, and the same as a tree. */
export const LOOKS = ['list', 'graph', 'tree'] as const;
export type DefinitionsLook = (typeof LOOKS)[number];

/** What the address says of the definitions; anything else in it is as if it weren't there. */
export interface DefinitionsView {
  readonly look: DefinitionsLook;
  readonly search: string;
  readonly sort: DefinitionSort;
  readonly descending: boolean;
  /** Chosen in the picture; empty where none is. */
  readonly license: LicenseId;
  /** Ticked in the list, to be compared. */
  readonly ticked: readonly LicenseId[];
}

/** As many as the comparison takes. */
export const MOST_TICKED = 3;

export function parseDefinitionsView(params: URLSearchParams): DefinitionsView {
  return {
    look: LOOKS.find((look) => look === params.get('view')) ?? 'list',
    search: params.get('q') ?? '',
    sort: SORTS.find((name) => name === params.get('sort')) ?? 'id',
    descending: params.get('order') === 'desc',
    license: params.get('license') ?? '',
    ticked: [...new Set(params.getAll('compare').filter((id) => id !== ''))].slice(0, MOST_TICKED),
  };
}

/** The shortest address of a view. */
export function definitionsViewParams(view: DefinitionsView): URLSearchParams {
  const { look, search, sort, descending, license, ticked } = view;
  const params = new URLSearchParams();
  if (look !== 'list') params.set('view', look);
  if (license !== '') params.set('license', license);
  if (search !== '') params.set('q', search);
  if (sort !== 'id') params.set('sort', sort);
  if (descending) params.set('order', 'desc');
  for (const id of ticked) params.append('compare', id);
  return params;
}
