import { useSearchParams } from 'react-router-dom';
import { useLocale } from 'use-intl';
import { withParams } from '../../ui/withParams';
import { SHOWN_KINDS } from '../plan/plannedChangeRows';
import { SORT_FIELDS, type PlannedChangesView } from '../plan/plannedChangesPage';

const PAGE_SIZES = [100, 50, 25];

/** What of the planned changes is looked at, kept in the URL. A bad link shows everything. */
export function usePlannedChangesView(isFromFile: boolean): {
  readonly view: PlannedChangesView;
  readonly change: (change: Partial<PlannedChangesView>) => void;
} {
  const [search, setSearch] = useSearchParams();
  const locale = useLocale();
  const asked = SHOWN_KINDS.find((one) => one === search.get('show')) ?? 'all';
  const [field, direction] = (search.get('sort') ?? '').split('.');
  const sortField = SORT_FIELDS.find((one) => one === field);
  const page = Number(search.get('page') ?? 1);
  const view: PlannedChangesView = {
    shown: asked === 'differs' && !isFromFile ? 'all' : asked,
    text: search.get('find') ?? '',
    sort: sortField === undefined ? null : { field: sortField, descending: direction === 'desc' },
    page: Number.isSafeInteger(page) && page > 0 ? page - 1 : 0,
    pageSize: PAGE_SIZES.find((one) => String(one) === search.get('rows')) ?? 100,
    locale,
  };

  return {
    view,
    change: (change) =>
      setSearch((before) => written(before, { ...view, page: 0, ...change }), {
        replace: true,
        preventScrollReset: true,
      }),
  };
}

function written(before: URLSearchParams, view: PlannedChangesView): URLSearchParams {
  const { shown, text, sort, page, pageSize } = view;
  return withParams(before, {
    show: shown === 'all' ? '' : shown,
    find: text,
    sort: sort === null ? '' : `${sort.field}.${sort.descending ? 'desc' : 'asc'}`,
    page: page === 0 ? '' : String(page + 1),
    rows: pageSize === PAGE_SIZES[0] ? '' : String(pageSize),
  });
}
