import { queryOptions } from '@tanstack/react-query';
import type { UserSearchCriteriaWire } from '../api/wire';
import { isId } from '../directory/peoplePieces';
import { ANY_STATE } from '../directory/searchPeople';
import type { Apis } from './ApiContext';
import { notePeople } from './peopleByIds';

const SHOWN = 25;

/** The first people whose name, e-mail or id answers to a text, for picking some of them as one types. */
export function peopleSearchQuery(apis: Apis, text: string) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'peopleSearch', text],
    queryFn: async ({ signal, client }) => {
      const page = isId(text)
        ? await byId(apis, text, signal)
        : await apis.users.postUsersSearch(
            { query: [...criteriaOf(text), ANY_STATE], pageSize: SHOWN, pageNumber: 1 },
            { signal },
          );
      notePeople(apis, client, page.people);
      return page;
    },
    staleTime: 60_000,
  });
}

/** Each word has to be somewhere in the name or e-mail, so that "ann lee" finds Lee, Ann. */
function criteriaOf(text: string): UserSearchCriteriaWire[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((value) => ({ type: 'CONTAINS', fields: ['name', 'email'], value }));
}

async function byId(apis: Apis, id: string, signal: AbortSignal) {
  const people = await apis.users.getUsersById([id.toLowerCase()], { signal });
  return { people, total: people.length, pageCount: 1 };
}
