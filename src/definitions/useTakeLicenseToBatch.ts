import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import type { DraftContent } from '../runs/drafts';
import { useRuns } from '../runs/RunnerContext';
import { paths } from '../ui/paths';

interface TakeToBatch {
  readonly take: (start: Pick<DraftContent, 'userIds' | 'intent'>) => void;
  readonly isLeaving: boolean;
}

/** Begins a batch with a license or its holders: a draft, which the wizard's address names. */
export function useTakeLicenseToBatch(): TakeToBatch {
  const { drafts, owner } = useRuns();
  const navigate = useNavigate();
  const { mutate, isPending } = useMutation({
    mutationFn: (start: Pick<DraftContent, 'userIds' | 'intent'>) => drafts.create(owner, start),
    onSuccess: ({ id }) => navigate(paths.batch({ draft: id, step: 'users' })),
    // Nothing goes over the network here.
    networkMode: 'always',
    // A browser that keeps nothing has the wizard all the same, which says so and begins empty.
    onError: () => navigate(paths.batch()),
  });
  return { take: mutate, isLeaving: isPending };
}
