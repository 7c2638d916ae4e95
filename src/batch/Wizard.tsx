import { useDraft } from './DraftContext';
import { intentOf } from './draftState';
import { LicensesStep } from './LicensesStep';
import { PermissionNotice } from './PermissionNotice';
import { ReviewStep } from './ReviewStep';
import { UsersStep } from './UsersStep';
import { useStep, type Step } from './useStep';
import { WizardStepper } from './WizardStepper';

/** A batch in the making, at the step that the URL names, or the first that isn't done yet. */
export function Wizard() {
  const { draft } = useDraft();
  const { step: asked, goTo } = useStep();
  const reachable = reachableSteps(draft.userIds.length > 0, intentOf(draft, []) !== null);
  const step = reachable.has(asked) ? asked : lastOf(reachable);

  return (
    <>
      <WizardStepper at={step} reachable={reachable} onGo={goTo} />
      <PermissionNotice />
      {step === 'users' && <UsersStep onNext={() => goTo('licenses')} />}
      {step === 'licenses' && <LicensesStep onBack={() => goTo('users')} onNext={() => goTo('review')} />}
      {step === 'review' && <ReviewStep onBack={() => goTo('licenses')} />}
    </>
  );
}

type DraftStep = Exclude<Step, 'run'>;

function reachableSteps(hasUsers: boolean, hasIntent: boolean): ReadonlySet<DraftStep> {
  if (!hasUsers) return new Set(['users']);
  return new Set(hasIntent ? ['users', 'licenses', 'review'] : ['users', 'licenses']);
}

function lastOf(steps: ReadonlySet<DraftStep>): DraftStep {
  return [...steps].at(-1) ?? 'users';
}
