import { useDraft } from './DraftContext';
import { intentOf } from './draftState';
import { LicensesStep } from './LicensesStep';
import { PermissionNotice } from './PermissionNotice';
import { ReviewStep } from './ReviewStep';
import { UsersStep } from './UsersStep';
import { useStep, type DraftStep } from './useStep';
import { WizardStepper } from './WizardStepper';

/** A batch in the making, at the step that the URL names, or the first that isn't done yet. */
export function Wizard() {
  const { draft, dispatch } = useDraft();
  const { step: asked, goTo: show } = useStep();
  const reachable = reachableSteps(draft.userIds.length > 0, intentOf(draft, []) !== null);
  const step = reachable.has(asked) ? asked : lastOf(reachable);
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
      {step === 'users' && <UsersStep onNext={() => goTo('licenses')} />}
      {step === 'licenses' && <LicensesStep onBack={() => goTo('users')} onNext={() => goTo('review')} />}
      {step === 'review' && <ReviewStep onBack={() => goTo('licenses')} />}
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
