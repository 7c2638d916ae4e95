import type { UserSearchCriteriaWire } from '../api/wire';

/** genesys-cloud.md §3: without it the search finds active people alone. */
export const ANY_STATE: UserSearchCriteriaWire = {
  type: 'EXACT',
  fields: ['state'],
  values: ['active', 'inactive', 'deleted'],
};
