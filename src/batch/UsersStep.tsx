import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import { useDraft } from './DraftContext';
import { OpenPlanFile } from './OpenPlanFile';
import { StepFooter } from './StepFooter';
import { StepHeading } from './StepHeading';
import { AddPeople } from './users/AddPeople';
import { NamedChangesNotice } from './users/NamedChangesNotice';
import { SelectedUsers } from './users/SelectedUsers';

/** Whose licenses change. */
export function UsersStep({ onNext }: { readonly onNext: () => void }) {
  const t = useTranslations('batch.users');
  const { draft } = useDraft();
  const count = draft.userIds.length;

  return (
    <>
      <StepHeading title={t('title')} description={t('description')} />
      {count === 0 && (
        <Box sx={{ mb: 2 }}>
          <OpenPlanFile />
        </Box>
      )}
      {draft.licenses.kind === 'changes' && !draft.states.isPlanned ? <NamedChangesNotice /> : <AddPeople />}
      <SelectedUsers />
      <StepFooter
        onNext={onNext}
        nextBlocked={count === 0 ? t('chooseSomebody') : null}
        summary={t('selected', { count })}
      />
    </>
  );
}
