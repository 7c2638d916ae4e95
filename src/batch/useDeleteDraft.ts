import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { Draft } from '../runs/drafts';
import { useRuns } from '../runs/RunnerContext';
import { paths } from '../ui/paths';
import { useToast } from '../ui/toast/ToastContext';
import { batchStartQuery } from './draftQueries';

/** Deletes a batch in the making, so that a slip can be taken back. */
export function useDeleteDraft() {
  const t = useTranslations('batch.drafts');
  const common = useTranslations('common.toast');
  const toast = useToast();
  const navigate = useNavigate();
  const runs = useRuns();
  const client = useQueryClient();

  return useMutation({
    mutationFn: async ({ draft }: { readonly draft: Draft; readonly title: string }) => {
      const workbench = await runs.workbenches.read(draft.id);
      await runs.drafts.delete(draft.id, runs.owner);
      await runs.workbenches.delete(draft.id);
      return async () => {
        await runs.drafts.restore(draft);
        if (workbench !== undefined) await runs.workbenches.write(draft.id, workbench);
        await navigate(paths.batch({ draft: draft.id, step: draft.step }));
      };
    },
    networkMode: 'always',
    onSuccess: async (takeBack, { title }) => {
      toast({
        message: t('deleted', { draft: title }),
        action: {
          label: common('undo'),
          run: () => {
            takeBack().catch(() => toast({ tone: 'failed', message: t('notTakenBack', { draft: title }) }));
          },
        },
      });
      await client.invalidateQueries({ queryKey: batchStartQuery(runs).queryKey });
    },
  });
}
