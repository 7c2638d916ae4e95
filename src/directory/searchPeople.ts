import type { PeoplePage, UsersApi } from '../api/UsersApi';
import type { UserSearchCriteriaWire } from '../api/wire';
import type { Person, UserId } from '../licensing/model';
import { isId } from './peoplePieces';

export const PERSON_STATES = ['active', 'inactive', 'deleted', 'any'] as const;

/** What people are searched by; empty texts and nulls narrow nothing. */
export interface PeopleCriteria {
  /** Words that all stand in the name or e-mail, or one whole id. */
  readonly text: string;
  readonly roleId: string | null;
  readonly divisionId: string | null;
  readonly department: string;
  readonly title: string;
  /** Null: active and inactive people, not deleted ones. */
  readonly state: (typeof PERSON_STATES)[number] | null;
}

/** Finds whoever is active or inactive. */
export const NO_CRITERIA: PeopleCriteria = {
  text: '',
  roleId: null,
  divisionId: null,
  department: '',
  title: '',
  state: null,
};

/** People whom a search with a role has come to so far. */
export interface PeopleWithRole {
  readonly people: readonly Person[];
  /** Matches of the rest of the search that were looked at. */
  readonly looked: number;
  /** Of those, how many came without their roles, so that nothing is known. */
  readonly untold: number;
  /** Matches of the rest of the search in all. */
  readonly total: number | null;
  /** The page to go on with; null where all were looked at. */
  readonly nextPage: number | null;
}

/** As the search allows (genesys-cloud.md §3). */
export const SEARCH_PAGE_SIZE = 100;

/** Pages looked through for a role before the admin is asked whether to go on. */
const PAGES_AT_A_TIME = 10;

/** genesys-cloud.md §3: without it the search finds active people alone. */
export const ANY_STATE: UserSearchCriteriaWire = {
  type: 'EXACT',
  fields: ['state'],
  values: ['active', 'inactive', 'deleted'],
};

export function isSearching(criteria: PeopleCriteria): boolean {
  return criteria.text.trim() !== '' || isNarrowed(criteria);
}

/** Whether anything but the text narrows the search. */
export function isNarrowed({ roleId, divisionId, department, title, state }: PeopleCriteria): boolean {
  return roleId !== null || divisionId !== null || department !== '' || title !== '' || state !== null;
}

/** The id that the text is, where it is one: then that person is meant, whatever else narrows the search. */
export function idSearchedFor(criteria: PeopleCriteria): UserId | null {
  const text = criteria.text.trim();
  return isId(text) ? text.toLowerCase() : null;
}

/** One page of the people who answer to all but the role, which the search has no field for. */
export async function searchPeople(
  criteria: PeopleCriteria,
  pageNumber: number,
  users: UsersApi,
  signal?: AbortSignal,
  pageSize = SEARCH_PAGE_SIZE,
): Promise<PeoplePage> {
  const id = idSearchedFor(criteria);
  if (id !== null) {
    const people = await users.getUsersById([id], { signal });
    return { people, total: people.length, pageCount: 1 };
  }
  return users.postUsersSearch({ query: searchQueryOf(criteria), pageSize, pageNumber }, { signal });
}

/**
 * Looks through the next thousand matches of the rest of the search for people who have the role. No field of
 * the search takes a role (genesys-cloud.md §3), but each match tells the person's roles.
 */
export async function searchPeopleWithRole(
  criteria: PeopleCriteria & { readonly roleId: string },
  fromPage: number,
  users: UsersApi,
  signal?: AbortSignal,
): Promise<PeopleWithRole> {
  const people: Person[] = [];
  let [looked, untold] = [0, 0];
  for (let pageNumber = fromPage; ; pageNumber += 1) {
    const page = await searchPeople(criteria, pageNumber, users, signal);
    looked += page.people.length;
    untold += page.people.filter(({ roles }) => roles === null).length;
    people.push(...page.people.filter(({ roles }) => roles?.some(({ id }) => id === criteria.roleId)));
    const pages = page.pageCount ?? Math.ceil((page.total ?? 0) / SEARCH_PAGE_SIZE);
    const isLast = page.people.length === 0 || pageNumber >= pages;
    if (isLast || pageNumber + 1 >= fromPage + PAGES_AT_A_TIME) {
      return { people, looked, untold, total: page.total, nextPage: isLast ? null : pageNumber + 1 };
    }
  }
}

/** The search in the service's terms. Its criteria all have to hold. */
export function searchQueryOf(criteria: PeopleCriteria): UserSearchCriteriaWire[] {
  const { text, divisionId, department, title, state } = criteria;
  return [
    ...wordsIn(text).map((value) => contains(['name', 'email'], value)),
    ...wordsIn(department).map((value) => contains(['department'], value)),
    ...wordsIn(title).map((value) => contains(['title'], value)),
    ...(divisionId === null
      ? []
      : [{ type: 'EXACT' as const, fields: ['divisionId'], values: [divisionId] }]),
    state === 'any'
      ? ANY_STATE
      : { type: 'EXACT', fields: ['state'], values: state === null ? ['active', 'inactive'] : [state] },
  ];
}

function contains(fields: string[], value: string): UserSearchCriteriaWire {
  return { type: 'CONTAINS', fields, value };
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
