import { PERSON_STATES, type PeopleCriteria } from '../../directory/searchPeople';
import { withParams } from '../../ui/withParams';

/** Longer texts find nobody and make addresses that break. */
export const LONGEST_TEXT = 200;

export interface PeopleSearchView {
  readonly criteria: PeopleCriteria;
  /** From 1. */
  readonly page: number;
}

/** Reads the search out of the address; what can't be understood narrows nothing. */
export function viewIn(params: URLSearchParams): PeopleSearchView {
  const text = (name: string) => (params.get(name) ?? '').slice(0, LONGEST_TEXT);
  const state = params.get('state');
  const page = Number(params.get('page'));
  return {
    criteria: {
      text: text('q'),
      roleId: params.get('role') || null,
      divisionId: params.get('division') || null,
      department: text('department'),
      title: text('title'),
      state: PERSON_STATES.find((one) => one === state) ?? null,
    },
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Writes the search into the address, beside what else stands there. */
export function withView(params: URLSearchParams, { criteria, page }: PeopleSearchView): URLSearchParams {
  return withParams(params, {
    q: criteria.text,
    role: criteria.roleId ?? '',
    division: criteria.divisionId ?? '',
    department: criteria.department,
    title: criteria.title,
    state: criteria.state ?? '',
    page: page === 1 ? '' : String(page),
  });
}
