import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import type { UserId } from '../licensing/model';
import { useRuns } from '../runs/RunnerContext';
import { paths } from '../ui/paths';

interface TakeToBatch {
  readonly take: (userIds: readonly UserId[]) => void;
  readonly isLeaving: boolean;
  /** This browser keeps nothing, so there is no draft to take them in. */
  readonly hasFailed: boolean;
}

/** Takes people to the wizard, by a draft that its address names. */
export function useTakeToBatch(): TakeToBatch {
  const { drafts, owner } = useRuns();
  const navigate = useNavigate();
  const { mutate, isPending, isError } = useMutation({
    mutationFn: (userIds: readonly UserId[]) => drafts.create(owner, { userIds }),
    onSuccess: ({ id }) => navigate(paths.batch({ draft: id })),
    // Nothing goes over the network here.
    networkMode: 'always',
  });
  return { take: mutate, isLeaving: isPending, hasFailed: isError };
}
