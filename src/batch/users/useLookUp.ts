import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PeopleListEntry } from '../../directory/peopleList';
import {
  peopleOf,
  resolvePeople,
  type ResolvedEntry,
  type ResolveProgress,
} from '../../directory/resolvePeople';
import { useApis } from '../../queries/ApiContext';
import { notePeople } from '../../queries/peopleByIds';
import { useDraft } from '../DraftContext';

interface LookUp {
  readonly start: (entries: readonly PeopleListEntry[]) => void;
  readonly isPending: boolean;
  readonly progress: ResolveProgress | null;
  readonly results: readonly ResolvedEntry[] | null;
  readonly added: number;
}

/** Looks a list up, adds whom it finds to the batch, and leaves the rest to the caller. */
export function useLookUp(onLeft?: (left: readonly PeopleListEntry[]) => void): LookUp {
  const apis = useApis();
  const client = useQueryClient();
  const { dispatch } = useDraft();
  const [progress, setProgress] = useState<ResolveProgress | null>(null);

  const { mutate, isPending, data } = useMutation({
    mutationFn: (entries: readonly PeopleListEntry[]) =>
      resolvePeople(entries, apis.users, { onProgress: setProgress }),
    onSuccess: (results) => {
      const people = peopleOf(results);
      notePeople(apis, client, people);
      notePeople(apis, client, ambiguousIn(results));
      dispatch({ type: 'addUsers', userIds: people.map(({ id }) => id) });
      onLeft?.(results.filter(({ resolution }) => resolution.kind !== 'found').map(({ entry }) => entry));
    },
    onSettled: () => setProgress(null),
  });

  return {
    start: mutate,
    isPending,
    progress: isPending ? progress : null,
    results: data ?? null,
    added: data === undefined ? 0 : peopleOf(data).length,
  };
}

function ambiguousIn(results: readonly ResolvedEntry[]) {
  return results.flatMap(({ resolution }) => (resolution.kind === 'ambiguous' ? resolution.people : []));
}
