import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Person, UserId } from '../licensing/model';
import type { Apis } from './ApiContext';

/** As many as an address can hold. */
const PEOPLE_PER_REQUEST = 100;
const REQUESTS_AT_A_TIME = 3;

/** People by id, each once; null for an id that belongs to nobody visible. */
export type PeopleById = ReadonlyMap<UserId, Person | null>;

/**
 * Names for many ids, a hundred a request. Only whom nobody has asked for before is asked for; so a list that
 * grows costs what it grew by.
 */
export function peopleByIdsQuery(apis: Apis, userIds: readonly UserId[]) {
  return queryOptions({
    queryKey: [apis.organizationKey, 'peopleByIds', userIds],
    queryFn: async ({ signal, client }): Promise<PeopleById> => {
      const known = knownPeople(apis, client);
      const unknown = userIds.filter((id) => !known.has(id));
      let next = 0;
      const readOn = async (): Promise<void> => {
        while (next < unknown.length) {
          const asked = unknown.slice(next, next + PEOPLE_PER_REQUEST);
          next += asked.length;
          const people = await apis.users.getUsersById(asked, { signal });
          for (const id of asked) known.set(id, null);
          for (const person of people) known.set(person.id, person);
        }
      };
      await Promise.all(Array.from({ length: REQUESTS_AT_A_TIME }, readOn));
      return new Map(userIds.map((id) => [id, known.get(id) ?? null]));
    },
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
}

/** Notes people that another answer told of, so that they need not be asked for. */
export function notePeople(apis: Apis, client: QueryClient, people: Iterable<Person>): void {
  const known = knownPeople(apis, client);
  for (const person of people) known.set(person.id, person);
}

function knownPeople(apis: Apis, client: QueryClient): Map<UserId, Person | null> {
  const queryKey = [apis.organizationKey, 'knownPeople'];
  const known = client.getQueryData<Map<UserId, Person | null>>(queryKey);
  if (known !== undefined) return known;
  const none = new Map<UserId, Person | null>();
  client.setQueryDefaults(queryKey, { gcTime: Number.POSITIVE_INFINITY, structuralSharing: false });
  client.setQueryData(queryKey, none);
  return none;
}
