import { CHANGE_KINDS } from '../../directory/snapshots/changeKinds';
import {
  CHANGE_SORT_FIELDS,
  type ChangeFilter,
  type ChangeSort,
} from '../../directory/snapshots/changesQuestions';
import type { SnapshotRef } from '../../directory/snapshots/DirectorySnapshots';
import { withParams } from '../../ui/withParams';

/** What the page compares, and whom it shows: all of it stands in the address. */
export interface ChangesView {
  /** Null: the newest before the present reading. */
  readonly from: SnapshotRef | null;
  /** Null: the present reading. */
  readonly to: SnapshotRef | null;
  /** Whether two organizations are compared all the same. */
  readonly acrossOrganizations: boolean;
  readonly filter: ChangeFilter;
  readonly sort: ChangeSort;
  /** From 0. */
  readonly page: number;
  readonly pageSize: number;
}

export const NO_CHANGE_FILTER: ChangeFilter = { text: '', kinds: [], licenses: [] };

const PAGE_SIZES = new Set([25, 50, 100]);
const DEFAULT_PAGE_SIZE = 50;
const DEFAULT_SORT: ChangeSort = { field: 'name', descending: false };

/** Reads an address; what can't be understood counts as not being there. */
export function parseChangesView(params: URLSearchParams): ChangesView {
  const wanted = params.getAll('kind');
  const size = Number(params.get('size'));
  const page = Number(params.get('page'));
  return {
    from: params.get('from') || null,
    to: params.get('to') || null,
    acrossOrganizations: params.get('anyway') === '1',
    filter: {
      text: params.get('q') ?? '',
      kinds: CHANGE_KINDS.filter((kind) => wanted.includes(kind)),
      licenses: [...new Set(params.getAll('license').filter(Boolean))],
    },
    sort: parseSort(params.get('sort')),
    page: Number.isSafeInteger(page) && page > 1 ? page - 1 : 0,
    pageSize: PAGE_SIZES.has(size) ? size : DEFAULT_PAGE_SIZE,
  };
}

/** Writes a view into an address, without what goes without saying. */
export function withChangesView(params: URLSearchParams, view: ChangesView): URLSearchParams {
  const { from, to, acrossOrganizations, filter, sort, page, pageSize } = view;
  const isUsualSort = sort.field === DEFAULT_SORT.field && !sort.descending;
  return withParams(params, {
    from: from ?? '',
    to: to ?? '',
    anyway: acrossOrganizations ? '1' : '',
    q: filter.text,
    kind: filter.kinds,
    license: filter.licenses,
    sort: isUsualSort ? '' : `${sort.descending ? '-' : ''}${sort.field}`,
    page: page === 0 ? '' : String(page + 1),
    size: pageSize === DEFAULT_PAGE_SIZE ? '' : String(pageSize),
  });
}

export function isFilteringChanges({ text, kinds, licenses }: ChangeFilter): boolean {
  return text.trim() !== '' || kinds.length > 0 || licenses.length > 0;
}

function parseSort(text: string | null): ChangeSort {
  const descending = text?.startsWith('-') ?? false;
  const field = CHANGE_SORT_FIELDS.find((name) => name === text?.replace(/^-/, ''));
  return field === undefined ? DEFAULT_SORT : { field, descending };
}
