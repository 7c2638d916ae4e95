import { useDraft } from '../DraftContext';
import { AutoAssignmentNote } from './AutoAssignmentNote';
import { HolderEffects } from './HolderEffects';
import { PermissionEffects } from './PermissionEffects';
import { RequestPreview } from './RequestPreview';
import type { Planning } from './usePlan';

interface PlanEffectsProps {
  readonly planning: Extract<Planning, { kind: 'planned' }>;
}

/** What a plan means for its licenses and people, and the requests that make it so. */
export function PlanEffects({ planning }: PlanEffectsProps) {
  const { draft } = useDraft();
  const { plan } = planning;
  return (
    <>
      <HolderEffects plan={plan} />
      <AutoAssignmentNote automatic={plan.automatic} />
      <PermissionEffects planning={planning} />
      <RequestPreview planning={planning} name={draft.name} />
    </>
  );
}
