import type { MemberFilter, MembersAnswer } from '../store/questions';

/** The answer to anything before anybody has been read. */
export function noMembers(filter: MemberFilter): MembersAnswer {
  return {
    filter,
    rows: [],
    matching: 0,
    total: 0,
    page: 0,
    facets: {
      licenses: new Map(),
      unlicensed: 0,
      licensesOf: 0,
      divisions: [],
      states: new Map(),
      uses: new Map(),
    },
  };
}
