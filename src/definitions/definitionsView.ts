import type { LicenseId } from '../licensing/model';
import { withParams } from '../ui/withParams';

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

/** Writes a view into an address, leaving out whatever is as usual. */
export function withDefinitionsView(params: URLSearchParams, view: DefinitionsView): URLSearchParams {
  const { look, search, sort, descending, license, ticked } = view;
  return withParams(params, {
    view: look === 'list' ? '' : look,
    license,
    q: search,
    sort: sort === 'id' ? '' : sort,
    order: descending ? 'desc' : '',
    compare: ticked,
  });
}
