import { mutationOptions, queryOptions, skipToken } from '@tanstack/react-query';
import { openPastedLists } from '../directory/pastedLists';
import { resolvePeople, type ResolvedEntry } from '../directory/resolvePeople';
import type { UserId } from '../licensing/model';
import type { Apis } from './ApiContext';
import { listLookupProgressQuery, listLookupQuery } from './people';

const lists = openPastedLists();

/** The list that this admin pasted last; `storageKey` names the admin and the organization. */
export function pastedListQuery(storageKey: string) {
  return queryOptions({
    queryKey: ['pastedList', storageKey],
    queryFn: () => lists.read(storageKey),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });
}

/** Keeps the list, in order of the calls. */
export function keepPastedListMutation(storageKey: string) {
  return mutationOptions({
    mutationKey: ['pastedList', storageKey],
    mutationFn: (text: string) => lists.write(storageKey, text),
    onMutate: (text, { client }) => {
      client.setQueryData(pastedListQuery(storageKey).queryKey, text);
    },
    scope: { id: 'pastedList' },
    networkMode: 'always',
  });
}

/** What the admin has asked to be looked up, and chosen where an entry is several people's. */
export interface ListAsked {
  /** Null before the first lookup. */
  readonly text: string | null;
  /** By normalized entry. */
  readonly choices: Readonly<Record<string, UserId>>;
}

export const NOTHING_ASKED: ListAsked = { text: null, choices: {} };

/** What was asked in this window; the page may be left and come back to. */
export function listAskedQuery(apis: Apis) {
  return queryOptions<ListAsked>({
    queryKey: [apis.organizationKey, 'listAsked'],
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** Looks up once more what failed in a lookup, and leaves the rest of its answer as it is. */
export function retryLookupMutation(apis: Apis, text: string) {
  return mutationOptions({
    mutationKey: [apis.organizationKey, 'retryLookup', text],
    mutationFn: async (failed: readonly ResolvedEntry[], { client }) =>
      resolvePeople(
        failed.map(({ entry }) => entry),
        apis.users,
        {
          onProgress: (progress) =>
            client.setQueryData(listLookupProgressQuery(apis, text).queryKey, progress),
        },
      ),
    onSuccess: (again, _failed, _onMutate, { client }) => {
      const answers = new Map(again.map((result) => [result.entry.normalized, result]));
      client.setQueryData(listLookupQuery(apis, text).queryKey, (before) =>
        before?.map((result) => answers.get(result.entry.normalized) ?? result),
      );
    },
  });
}
