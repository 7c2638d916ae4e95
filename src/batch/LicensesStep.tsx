import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useApis } from '../queries/ApiContext';
import { definitionsQuery } from '../queries/definitions';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { Terms } from '../ui/Terms';
import { useDraft } from './DraftContext';
import { intentOf } from './draftState';
import { ChangeKindChoice } from './licenses/ChangeKindChoice';
import { KindPanel } from './licenses/KindPanel';
import { StepFooter } from './StepFooter';
import { StepHeading } from './StepHeading';

interface LicensesStepProps {
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** What changes for the chosen people. */
export function LicensesStep({ onBack, onNext }: LicensesStepProps) {
  const t = useTranslations('batch.licenses');
  const { draft } = useDraft();
  const definitions = useQuery(definitionsQuery(useApis()));
  const { licenses } = draft;

  return (
    <>
      <StepHeading
        title={t('title')}
        description={
          <>
            {t('description', { count: draft.userIds.length })}
            <Terms names={['prerequisite', 'comprises', 'addOn']} />
          </>
        }
      />
      <ChangeKindChoice />
      {definitions.isPending && <LoadingState />}
      {definitions.isError && (
        <ErrorState error={definitions.error} onRetry={() => void definitions.refetch()} />
      )}
      {definitions.data && <KindPanel definitions={definitions.data} />}
      <StepFooter
        onBack={onBack}
        onNext={onNext}
        nextBlocked={intentOf(draft, []) === null ? t(`incomplete.${licenses.kind}`) : null}
        summary={
          licenses.kind === 'assign'
            ? t('chosen', { add: licenses.add.length, remove: licenses.remove.length })
            : undefined
        }
      />
    </>
  );
}
