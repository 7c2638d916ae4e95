import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useRuns } from '../runs/RunnerContext';
import type { RunId } from '../runs/runTypes';
import { runsQuery } from '../runs/useRun';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useToast } from '../ui/toast/ToastContext';

interface DeleteRunProps {
  readonly runId: RunId;
  readonly isAsking: boolean;
  readonly onClose: () => void;
  readonly onDeleted?: () => void;
}

/** Asks, then deletes a run's results from this browser. */
export function DeleteRun({ runId, isAsking, onClose, onDeleted }: DeleteRunProps) {
  const t = useTranslations('history');
  const runs = useRuns();
  const client = useQueryClient();
  const toast = useToast();
  const remove = useMutation({
    mutationFn: () => runs.journal.delete(runId, runs.owner),
    networkMode: 'always',
    onSuccess: async () => {
      onClose();
      onDeleted?.();
      toast({ message: t('deleted') });
      await client.invalidateQueries({ queryKey: runsQuery(runs).queryKey });
    },
  });

  return (
    <ConfirmDialog
      open={isAsking}
      title={t('deleteTitle')}
      confirmLabel={t('deleteRun')}
      destructive
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      {remove.isError ? t('unreadable', { message: remove.error.message }) : t('deleteBody')}
    </ConfirmDialog>
  );
}
