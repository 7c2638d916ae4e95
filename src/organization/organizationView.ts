import { NO_FILTER, type MemberFilter, type MemberState } from '../directory/askMembers';
import { MEMBER_SORT_FIELDS, type MemberSort } from '../directory/sortMembers';

/** What the page shows of the organization: all of it stands in the address. */
export interface OrganizationView {
  readonly filter: MemberFilter;
  readonly sort: MemberSort;
  /** From 0. */
  readonly page: number;
  readonly pageSize: number;
}

export const MEMBER_STATES: readonly MemberState[] = ['active', 'inactive', 'deleted', 'unknown', 'nobody'];

const PAGE_SIZES = new Set([25, 50, 100]);
const DEFAULT_PAGE_SIZE = 50;
const DEFAULT_SORT: MemberSort = { field: 'name', descending: false };

/** Reads an address; what can't be understood counts as not being there. */
export function parseView(params: URLSearchParams): OrganizationView {
  const wanted = params.getAll('state');
  const rows = Number(params.get('rows'));
  return {
    filter: {
      text: params.get('q') ?? NO_FILTER.text,
      licenses: distinct(params.getAll('license')),
      none: params.get('none') === '1',
      divisions: distinct(params.getAll('division')),
      states: MEMBER_STATES.filter((state) => wanted.includes(state)),
    },
    sort: parseSort(params.get('sort')),
    page: parsePage(params.get('page')),
    pageSize: PAGE_SIZES.has(rows) ? rows : DEFAULT_PAGE_SIZE,
  };
}

/** Writes a view as an address, leaving out whatever is as usual. */
export function viewParams({ filter, sort, page, pageSize }: OrganizationView): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.text !== '') params.set('q', filter.text);
  for (const licenseId of filter.licenses) params.append('license', licenseId);
  if (filter.none) params.set('none', '1');
  for (const division of filter.divisions) params.append('division', division);
  for (const state of filter.states) params.append('state', state);
  if (sort.field !== DEFAULT_SORT.field || sort.descending) {
    params.set('sort', `${sort.descending ? '-' : ''}${sort.field}`);
  }
  if (page > 0) params.set('page', String(page + 1));
  if (pageSize !== DEFAULT_PAGE_SIZE) params.set('rows', String(pageSize));
  return params;
}

/** Whether the filter restricts anything. */
export function isFiltering(filter: MemberFilter): boolean {
  return (
    filter.text.trim() !== '' ||
    filter.none ||
    filter.licenses.length > 0 ||
    filter.divisions.length > 0 ||
    filter.states.length > 0
  );
}

function parseSort(text: string | null): MemberSort {
  const descending = text?.startsWith('-') ?? false;
  const field = MEMBER_SORT_FIELDS.find((name) => name === text?.replace(/^-/, ''));
  return field === undefined ? DEFAULT_SORT : { field, descending };
}

function parsePage(text: string | null): number {
  const page = Number(text);
  return Number.isSafeInteger(page) && page > 1 ? page - 1 : 0;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
