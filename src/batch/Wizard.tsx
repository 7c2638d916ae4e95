import { Suspense, useEffect } from 'react';
import { lazyWithWords } from '../messages/lazyWithWords';
import { LoadingState } from '../ui/LoadingState';
import { useDraft } from './DraftContext';
import { intentOf } from './draftState';
import { PermissionNotice } from './PermissionNotice';
import { useStep, type DraftStep } from './useStep';
import { WizardStepper } from './WizardStepper';

const UsersStep = lazyWithWords(['batch/users'], async () => (await import('./UsersStep')).UsersStep);
const LicensesStep = lazyWithWords(
  ['batch/licenses'],
  async () => (await import('./LicensesStep')).LicensesStep,
);
const ReviewStep = lazyWithWords(['batch/review'], async () => (await import('./ReviewStep')).ReviewStep);
const STEPS = { users: UsersStep, licenses: LicensesStep, review: ReviewStep } as const;

/** A batch in the making, at the step that the URL names, or the first that isn't done yet. */
export function Wizard() {
  const { draft, dispatch } = useDraft();
  const { step: asked, goTo: show } = useStep();
  const reachable = reachableSteps(draft.userIds.length > 0, intentOf(draft, []) !== null);
  const nearest = lastOf(reachable);
  const step = reachable.has(asked) ? asked : nearest;

  // The network is outside React: what Next leads to is there before it is pressed.
  useEffect(() => STEPS[nearest].preload(), [nearest]);

  const goTo = (next: DraftStep) => {
    dispatch({ type: 'moveTo', step: next });
    show(next);
  };

  return (
    <>
      <WizardStepper
        at={step}
        reachable={reachable}
        onGo={(next) => {
          if (next !== 'run') goTo(next);
        }}
      />
      <PermissionNotice />
      <Suspense fallback={<LoadingState />}>
        {step === 'users' && <UsersStep onNext={() => goTo('licenses')} />}
        {step === 'licenses' && <LicensesStep onBack={() => goTo('users')} onNext={() => goTo('review')} />}
        {step === 'review' && <ReviewStep onBack={() => goTo('licenses')} />}
      </Suspense>
    </>
  );
}

function reachableSteps(hasUsers: boolean, hasIntent: boolean): ReadonlySet<DraftStep> {
  if (!hasUsers) return new Set(['users']);
  return new Set(hasIntent ? ['users', 'licenses', 'review'] : ['users', 'licenses']);
}

function lastOf(steps: ReadonlySet<DraftStep>): DraftStep {
  return [...steps].at(-1) ?? 'users';
}
