import Stack from '@mui/material/Stack';
import { Suspense, useEffect } from 'react';
import { lazyPart } from '../../ui/lazyPart';
import { LoadingState } from '../../ui/LoadingState';
import { PrintButton } from '../../ui/print/PrintButton';
import { useDraft } from '../DraftContext';
import { StepFooter } from '../StepFooter';
import { Guards } from './Guards';
import { OpenedPlanNotice } from './OpenedPlanNotice';
import { NameAndReason } from './NameAndReason';
import { PlanOffers } from './PlanOffers';
import { PlanStops } from './PlanStops';
import { PlanSummary } from './PlanSummary';
import { RunSettings } from './RunSettings';
import { SavePlan } from './SavePlan';
import { StartRun } from './StartRun';
import { useStartBlock } from './useStartBlock';
import type { Planning } from './usePlan';

const PlannedChanges = lazyPart(async () => (await import('./PlannedChanges')).PlannedChanges);
const PlanEffects = lazyPart(async () => (await import('./PlanEffects')).PlanEffects);

/** Has the code of the larger parts fetched while what the plan rests on is still being read. */
export function usePreloadedReview(): void {
  // The network is outside React.
  useEffect(() => {
    PlannedChanges.preload();
    PlanEffects.preload();
  }, []);
}

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
        <Suspense fallback={<LoadingState />}>
          <PlannedChanges planning={planning} />
        </Suspense>
        <Suspense>
          <PlanEffects planning={planning} />
        </Suspense>
        <NameAndReason plan={plan} />
        <RunSettings />
        <Guards plan={plan} />
      </Stack>
      <StepFooter
        onBack={onBack}
        nextBlocked={block}
        action={
          <>
            <PrintButton />
            <SavePlan planning={planning} />
            <StartRun planning={planning} isBlocked={block !== null} />
          </>
        }
      />
    </>
  );
}
