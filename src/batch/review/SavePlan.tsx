import SaveAltIcon from '@mui/icons-material/SaveAlt';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../auth/SessionContext';
import type { Plan } from '../../licensing/planTypes';
import { LARGEST_PLAN_FILE, toPlanFile } from '../../runs/planFile';
import { useRuns } from '../../runs/RunnerContext';
import { downloadFile } from '../../ui/downloadFile';
import { useDraft } from '../DraftContext';
import { fileNameOf } from './fileNameOf';

/** Saves the plan as a file, for another admin to open and run. */
export function SavePlan({ plan }: { readonly plan: Plan }) {
  const t = useTranslations('batch.planFile');
  const { admin, organization } = useSession();
  const { owner, adminName } = useRuns();
  const { draft } = useDraft();

  const [isTooLarge, setIsTooLarge] = useState(false);

  const save = () => {
    const savedAt = Date.now();
    const text = toPlanFile({
      draft,
      plan,
      savedAt,
      savedBy: adminName,
      organization: { id: owner.organizationId, name: admin.organization?.name ?? organization.name },
    });
    // A file that could not be opened again is none.
    const fits = new Blob([text]).size <= LARGEST_PLAN_FILE;
    setIsTooLarge(!fits);
    if (!fits) return;
    const name = fileNameOf(draft.name) || new Date(savedAt).toISOString().slice(0, 10);
    downloadFile(`plan-${name}.json`, text, 'application/json');
  };

  return (
    <>
      {isTooLarge && (
        <Typography variant="body2" color="error" role="alert" sx={{ flexBasis: '100%' }}>
          {t('tooLargeToSave')}
        </Typography>
      )}
      <Button variant="outlined" startIcon={<SaveAltIcon />} onClick={save}>
        {t('save')}
      </Button>
    </>
  );
}
