import Stack from '@mui/material/Stack';
import { useDraft } from '../DraftContext';
import { StepFooter } from '../StepFooter';
import { AutoAssignmentNote } from './AutoAssignmentNote';
import { HolderEffects } from './HolderEffects';
import { Guards } from './Guards';
import { OpenedPlanNotice } from './OpenedPlanNotice';
import { NameAndReason } from './NameAndReason';
import { PermissionEffects } from './PermissionEffects';
import { PlannedChanges } from './PlannedChanges';
import { PlanOffers } from './PlanOffers';
import { PlanStops } from './PlanStops';
import { PlanSummary } from './PlanSummary';
import { RequestPreview } from './RequestPreview';
import { RunSettings } from './RunSettings';
import { SavePlan } from './SavePlan';
import { StartRun } from './StartRun';
import { useStartBlock } from './useStartBlock';
import type { Planning } from './usePlan';

interface PlanReviewProps {
  readonly planning: Extract<Planning, { kind: 'planned' }>;
  readonly onBack: () => void;
}

/** The plan in full: what stops it, what it amounts to, each change, its effects, and the way to start it. */
export function PlanReview({ planning, onBack }: PlanReviewProps) {
  const { draft } = useDraft();
  const { plan, planner, reads } = planning;
  const { openedPlan } = draft;
  const { differences } = plan;
  const block = useStartBlock(planning);

  return (
    <>
      <Stack sx={{ gap: 2 }}>
        {openedPlan !== null && differences !== null && (
          <OpenedPlanNotice opened={openedPlan} differences={differences} />
        )}
        <PlanStops plan={plan} reads={reads} />
        <PlanSummary planning={planning} />
        <PlanOffers plan={plan} planner={planner} />
        <PlannedChanges planning={planning} />
        <HolderEffects plan={plan} />
        <AutoAssignmentNote automatic={plan.automatic} />
        <PermissionEffects planning={planning} />
        <RequestPreview planning={planning} name={draft.name} />
        <NameAndReason plan={plan} />
        <RunSettings />
        <Guards plan={plan} />
      </Stack>
      <StepFooter
        onBack={onBack}
        nextBlocked={block}
        action={
          <>
            <SavePlan planning={planning} />
            <StartRun planning={planning} isBlocked={block !== null} />
          </>
        }
      />
    </>
  );
}
