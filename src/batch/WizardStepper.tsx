import Box from '@mui/material/Box';
import Step from '@mui/material/Step';
import StepButton from '@mui/material/StepButton';
import Stepper from '@mui/material/Stepper';
import { useTranslations } from 'use-intl';
import { STEPS, type Step as StepName } from './useStep';

interface WizardStepperProps {
  readonly at: StepName;
  /** Steps that the admin can go to from here. */
  readonly reachable: ReadonlySet<StepName>;
  readonly onGo: (step: StepName) => void;
  readonly isFinished?: boolean;
}

/** Where in the wizard the admin is, and the way back. */
export function WizardStepper({ at, reachable, onGo, isFinished = false }: WizardStepperProps) {
  const t = useTranslations('batch');
  const active = STEPS.indexOf(at);

  return (
    <Box sx={{ mb: 3, displayPrint: 'none' }}>
      <Stepper nonLinear alternativeLabel activeStep={active} aria-label={t('steps.label')}>
        {STEPS.map((step, index) => (
          <Step key={step} completed={index < active || (isFinished && index === active)}>
            <StepButton
              onClick={() => onGo(step)}
              disabled={step !== at && !reachable.has(step)}
              {...(step === at && { 'aria-current': 'step' as const })}
            >
              {t(`steps.${step}`)}
            </StepButton>
          </Step>
        ))}
      </Stepper>
    </Box>
  );
}
