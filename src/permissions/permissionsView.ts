import { MEMBER_STATES, type MemberState } from '../directory/store/OrganizationColumns';
import {
  MEMBER_SORT_FIELDS,
  NO_FILTER,
  type MemberFilter,
  type MemberSort,
} from '../directory/store/questions';
import type { PermissionUse } from '../licensing/permissionUse';
import { withParams } from '../ui/withParams';

/** What people make of a permission that is worth a list. */
export const SHOWN_USES = [
  'can',
  'roleOnly',
  'licenseOnly',
  'unknown',
] as const satisfies readonly PermissionUse[];
export type ShownUse = (typeof SHOWN_USES)[number];

/** What the page shows: all of it stands in the address. */
export interface PermissionsView {
  /** Words of the permission looked for. */
  readonly search: string;
  /** How many of those found are drawn. */
  readonly shown: number;
  /** The one chosen. */
  readonly permission: string | null;
  readonly use: ShownUse;
  /** Words of the people looked for. */
  readonly people: string;
  readonly state: MemberState | null;
  readonly sort: MemberSort;
  /** From 0; in the address from 1. */
  readonly page: number;
}

/** How many are drawn at first, and more with each press: an organization has thousands. */
export const SHOWN_AT_ONCE = 80;

/** The part that another permission's people don't share. */
export const OF_ONE_PERMISSION = { use: 'can', people: '', page: 0 } as const;

const BY_NAME: MemberSort = { field: 'name', descending: false };

/** Reads an address; what can't be understood counts as not being there. */
export function parsePermissionsView(params: URLSearchParams): PermissionsView {
  const page = Number(params.get('page'));
  const shown = Number(params.get('shown'));
  return {
    search: params.get('q') ?? '',
    shown: Number.isSafeInteger(shown) ? Math.max(shown, SHOWN_AT_ONCE) : SHOWN_AT_ONCE,
    permission: params.get('permission')?.trim() || null,
    use: SHOWN_USES.find((one) => one === params.get('use')) ?? 'can',
    people: params.get('people') ?? '',
    state: MEMBER_STATES.find((one) => one === params.get('state')) ?? null,
    sort: parseSort(params.get('sort')),
    page: Number.isSafeInteger(page) && page > 1 ? page - 1 : 0,
  };
}

/** Writes a view into an address, leaving out whatever is as usual. */
export function withPermissionsView(params: URLSearchParams, view: PermissionsView): URLSearchParams {
  const { search, shown, permission, use, people, state, sort, page } = view;
  const isUsualSort = sort.field === BY_NAME.field && !sort.descending;
  return withParams(params, {
    q: search,
    shown: shown === SHOWN_AT_ONCE ? '' : String(shown),
    permission: permission ?? '',
    use: use === 'can' ? '' : use,
    people,
    state: state ?? '',
    sort: isUsualSort ? '' : `${sort.descending ? '-' : ''}${sort.field}`,
    page: page === 0 ? '' : String(page + 1),
  });
}

/** The people whom the view shows. */
export function peopleFilter({ people, state, permission, use }: PermissionsView): MemberFilter {
  return {
    ...NO_FILTER,
    text: people,
    states: state === null ? [] : [state],
    permission: permission === null ? null : { name: permission, use },
  };
}

function parseSort(text: string | null): MemberSort {
  const field = MEMBER_SORT_FIELDS.find((name) => name === text?.replace(/^-/, ''));
  return field === undefined ? BY_NAME : { field, descending: text?.startsWith('-') ?? false };
}
