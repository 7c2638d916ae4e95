import SaveAltIcon from '@mui/icons-material/SaveAlt';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useSession } from '../../auth/SessionContext';
import { LARGEST_PLAN_FILE } from '../../runs/planFile';
import { useRuns } from '../../runs/RunnerContext';
import { useDownloadFile } from '../../ui/useDownloadFile';
import { useDraft } from '../DraftContext';
import { fileNameOf } from './fileNameOf';
import type { Planning } from './usePlan';

/** Saves the plan as a file, for another admin to open and run. */
export function SavePlan({ planning }: { readonly planning: Extract<Planning, { kind: 'planned' }> }) {
  const t = useTranslations('batch.planFile');
  const { admin, organization } = useSession();
  const { owner, adminName } = useRuns();
  const { draft } = useDraft();
  const downloadFile = useDownloadFile();
  const { plan, planner } = planning;

  const save = useMutation({
    mutationFn: async () => {
      const savedAt = Date.now();
      const { name, reason, userIds, licenses } = draft;
      const { file } = await planner.ask<'file'>({
        kind: 'file',
        planId: plan.planId,
        facts: {
          // The worker has the changes that it may name.
          draft: {
            name,
            reason,
            userIds,
            licenses: licenses.kind === 'changes' ? { kind: 'changes', changes: [] } : licenses,
          },
          savedAt,
          savedBy: adminName,
          organization: { id: owner.organizationId, name: admin.organization?.name ?? organization.name },
        },
      });
      // A file that could not be opened again is none.
      if (file.size > LARGEST_PLAN_FILE) return 'tooLarge' as const;
      downloadFile(`plan-${fileNameOf(name) || new Date(savedAt).toISOString().slice(0, 10)}.json`, file);
      return 'saved' as const;
    },
    networkMode: 'always',
  });

  return (
    <>
      {(save.data === 'tooLarge' || save.isError) && (
        <Typography variant="body2" color="error" role="alert" sx={{ flexBasis: '100%' }}>
          {t(save.isError ? 'notSaved' : 'tooLargeToSave')}
        </Typography>
      )}
      <Button
        variant="outlined"
        startIcon={<SaveAltIcon />}
        disabled={save.isPending}
        onClick={() => save.mutate()}
      >
        {t('save')}
      </Button>
    </>
  );
}
