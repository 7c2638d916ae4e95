import { MEMBER_STATES } from '../directory/store/OrganizationColumns';
import {
  MEMBER_SORT_FIELDS,
  NO_FILTER,
  type MemberFilter,
  type MemberSort,
  type PermissionCriterion,
} from '../directory/store/questions';
import { PERMISSION_USES } from '../licensing/permissionUse';
import { withParams } from '../ui/withParams';

/** What the page shows of the organization: all of it stands in the address. */
export interface OrganizationView {
  readonly filter: MemberFilter;
  /** Whether the rarer filters show. Those in use do unless they were closed. */
  readonly showsMore: boolean;
  readonly sort: MemberSort;
  /** From 0. */
  readonly page: number;
  readonly pageSize: number;
}

const PAGE_SIZES = new Set([25, 50, 100]);
const DEFAULT_PAGE_SIZE = 50;
const DEFAULT_SORT: MemberSort = { field: 'name', descending: false };
const MOST_IDLE_DAYS = 36_500;

/** Reads an address; what can't be understood counts as not being there. */
export function parseView(params: URLSearchParams): OrganizationView {
  const wanted = params.getAll('state');
  const rows = Number(params.get('rows'));
  const told = params.get('open.filters');
  const filter: MemberFilter = {
    text: params.get('q') ?? NO_FILTER.text,
    allOf: distinct(params.getAll('all')),
    anyOf: distinct(params.getAll('license')),
    noneOf: distinct(params.getAll('without')),
    unlicensed: params.get('none') === '1',
    licensed: params.get('licensed') === '1',
    divisions: distinct(params.getAll('division')),
    states: MEMBER_STATES.filter((state) => wanted.includes(state)),
    idleDays: parseDays(params.get('idle')),
    finding: params.get('finding') || null,
    permission: parsePermission(params),
  };
  return {
    filter,
    showsMore: usesMore(filter) ? told !== '0' : told === '1',
    sort: parseSort(params.get('sort')),
    page: parsePage(params.get('page')),
    pageSize: PAGE_SIZES.has(rows) ? rows : DEFAULT_PAGE_SIZE,
  };
}

/** Writes a view into an address, leaving out whatever is as usual. */
export function withView(params: URLSearchParams, view: OrganizationView): URLSearchParams {
  const { filter, showsMore, sort, page, pageSize } = view;
  const isUsualSort = sort.field === DEFAULT_SORT.field && !sort.descending;
  return withParams(params, {
    q: filter.text,
    license: filter.anyOf,
    none: filter.unlicensed ? '1' : '',
    licensed: filter.licensed ? '1' : '',
    all: filter.allOf,
    without: filter.noneOf,
    division: filter.divisions,
    state: filter.states,
    idle: String(filter.idleDays ?? ''),
    finding: filter.finding ?? '',
    permission: filter.permission?.name ?? '',
    use: filter.permission?.use ?? '',
    'open.filters': showsMore === usesMore(filter) ? '' : showsMore ? '1' : '0',
    sort: isUsualSort ? '' : `${sort.descending ? '-' : ''}${sort.field}`,
    page: page === 0 ? '' : String(page + 1),
    rows: pageSize === DEFAULT_PAGE_SIZE ? '' : String(pageSize),
  });
}

/** The shortest address of the people that a view shows. */
export function addressOf(view: Pick<OrganizationView, 'filter' | 'sort' | 'pageSize'>): string {
  const showsMore = usesMore(view.filter);
  return withView(new URLSearchParams(), { ...view, showsMore, page: 0 }).toString();
}

/** Whether the filter restricts anything. */
export function isFiltering(filter: MemberFilter): boolean {
  return (
    filter.text.trim() !== '' ||
    isFilteringByLicense(filter) ||
    filter.divisions.length > 0 ||
    filter.states.length > 0 ||
    filter.idleDays !== null ||
    filter.finding !== null ||
    filter.permission !== null
  );
}

/** Whether it restricts by what only the rarer filters show. */
function usesMore({ allOf, noneOf, idleDays }: MemberFilter): boolean {
  return allOf.length > 0 || noneOf.length > 0 || idleDays !== null;
}

function isFilteringByLicense({ allOf, anyOf, noneOf, unlicensed, licensed }: MemberFilter): boolean {
  return unlicensed || licensed || allOf.length + anyOf.length + noneOf.length > 0;
}

/** Days as typed or as in an address; null where it is no number of days. */
export function parseDays(text: string | null): number | null {
  const days = Number(text?.trim() || Number.NaN);
  return Number.isSafeInteger(days) && days > 0 && days <= MOST_IDLE_DAYS ? days : null;
}

function parsePermission(params: URLSearchParams): PermissionCriterion | null {
  const name = params.get('permission') || null;
  const use = PERMISSION_USES.find((one) => one === params.get('use')) ?? null;
  // Whoever they are, they make something of it: without a use it restricts nothing.
  return name === null || use === null ? null : { name, use };
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
