import { queryOptions } from '@tanstack/react-query';
import { NO_CRITERIA, searchPeople } from '../directory/searchPeople';
import type { Apis } from './ApiContext';
import { notePeople } from './peopleByIds';

const SHOWN = 25;

/** The first people whose name, e-mail or id answers to a text, for picking some of them as one types. */
export function peopleSearchQuery(apis: Apis, text: string) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'peopleSearch', text],
    queryFn: async ({ signal, client }) => {
      const anybody = { ...NO_CRITERIA, text, state: 'any' as const };
      const page = await searchPeople(anybody, 1, apis.users, signal, SHOWN);
      notePeople(apis, client, page.people);
      return page;
    },
    staleTime: 60_000,
  });
}
