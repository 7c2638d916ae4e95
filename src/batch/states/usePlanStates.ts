import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import type { LicenseChange } from '../../licensing/model';
import { useRuns } from '../../runs/RunnerContext';
import { EMPTY_WORKBENCH } from '../../runs/workbench';
import { paths } from '../../ui/paths';
import { useDraft } from '../DraftContext';
import { hasOtherChoices, planStates } from '../draftState';
import { useStep } from '../useStep';

/** Makes the draft the way to the wanted states, or a draft of its own where this one is about something else. */
export function usePlanStates(): {
  readonly plan: (changes: readonly LicenseChange[]) => void;
  readonly isPending: boolean;
  readonly isError: boolean;
} {
  const runs = useRuns();
  const navigate = useNavigate();
  const { draft, dispatch } = useDraft();
  const { goTo } = useStep();

  const { mutate, isPending, isError } = useMutation({
    mutationFn: async (changes: readonly LicenseChange[]) => {
      if (!hasOtherChoices(draft)) {
        dispatch({ type: 'planStates', changes });
        dispatch({ type: 'moveTo', step: 'review' });
        goTo('review');
        return;
      }
      const { userIds, intent, licenses, states } = planStates(draft, changes);
      const { id } = await runs.drafts.create(runs.owner, { step: 'review', userIds, intent });
      await runs.workbenches.write(id, { ...EMPTY_WORKBENCH, licenses, states });
      await navigate(paths.batch({ draft: id, step: 'review' }), { state: { moved: true } });
    },
    networkMode: 'always',
  });
  return { plan: mutate, isPending, isError };
}
