import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ResolvedEntry, ResolveProgress } from '../../directory/resolvePeople';
import type { UserId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { listLookupProgressQuery, listLookupQuery } from '../../queries/people';
import { listAskedQuery, NOTHING_ASKED, retryLookupMutation } from '../../queries/pastedList';

interface ListLookup {
  /** The text that was looked up; null before the first time. */
  readonly askedText: string | null;
  readonly results: readonly ResolvedEntry[] | undefined;
  readonly choices: Readonly<Record<string, UserId>>;
  readonly progress: ResolveProgress | null;
  readonly isRunning: boolean;
  readonly error: Error | null;
  readonly lookUp: (text: string) => void;
  readonly cancel: () => void;
  readonly choose: (entry: string, userId: UserId) => void;
  readonly retryFailed: () => void;
}

/** The lookup of a pasted list. It starts when it is asked for, and is there still when one comes back. */
export function useListLookup(): ListLookup {
  const apis = useApis();
  const client = useQueryClient();
  const { data: asked = NOTHING_ASKED } = useQuery(listAskedQuery(apis));
  const lookup = useQuery(listLookupQuery(apis, asked.text));
  const { data: progress } = useQuery(listLookupProgressQuery(apis, asked.text));
  const retry = useMutation(retryLookupMutation(apis, asked.text ?? ''));
  const { queryKey: askedKey } = listAskedQuery(apis);
  const isRunning = lookup.isFetching || retry.isPending;

  return {
    askedText: asked.text,
    results: lookup.data,
    choices: asked.choices,
    progress: isRunning ? (progress ?? null) : null,
    isRunning,
    error: lookup.error ?? retry.error,
    lookUp: (text) => {
      const { queryKey } = listLookupQuery(apis, text);
      client.removeQueries({ queryKey: listLookupProgressQuery(apis, text).queryKey });
      // Asked for again, a list is looked up again: people come and go.
      if (text === asked.text) void client.resetQueries({ queryKey });
      else client.removeQueries({ queryKey });
      client.setQueryData(askedKey, { text, choices: {} });
    },
    cancel: () => {
      void client.cancelQueries({ queryKey: listLookupQuery(apis, asked.text).queryKey });
      client.setQueryData(askedKey, NOTHING_ASKED);
    },
    choose: (entry, userId) =>
      client.setQueryData(askedKey, { ...asked, choices: { ...asked.choices, [entry]: userId } }),
    retryFailed: () =>
      retry.mutate(lookup.data?.filter(({ resolution }) => resolution.kind === 'failed') ?? []),
  };
}
