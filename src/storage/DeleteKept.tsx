import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { keptOwnerOf } from '../auth/keptOwnerOf';
import { useSession } from '../auth/SessionContext';
import { createKeptData, type KeptKind } from '../kept/keptData';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useToast } from '../ui/toast/ToastContext';
import type { UnfinishedRun } from './UnfinishedRun';

interface DeleteKeptProps {
  readonly kind: KeptKind;
  readonly isAsking: boolean;
  readonly unfinishedRun: UnfinishedRun | null;
  readonly onClose: () => void;
}

/** Asks, then deletes one kind of what this browser keeps. */
export function DeleteKept({ kind, isAsking, unfinishedRun, onClose }: DeleteKeptProps) {
  const t = useTranslations('storage');
  const owner = keptOwnerOf(useSession());
  const client = useQueryClient();
  const toast = useToast();
  const name = t(`kinds.${kind}.name`);
  const remove = useMutation({
    mutationFn: () => createKeptData(owner).delete(kind),
    networkMode: 'always',
    onSuccess: () => {
      onClose();
      toast({ message: t('deleted', { kind: name }) });
    },
    // Whatever read it, here or on another page, reads again; what failed may have deleted a part.
    onSettled: () => client.invalidateQueries(),
  });

  return (
    <ConfirmDialog
      open={isAsking}
      title={t('deleteTitle', { kind: name })}
      confirmLabel={t('delete')}
      destructive
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      {remove.isError && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {t('failed', { message: remove.error.message })}
        </Alert>
      )}
      {unfinishedRun !== null && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('unfinished', { name: unfinishedRun.name })}
        </Alert>
      )}
      <Typography variant="body2">
        {t(`kinds.${kind}.lost`)} {t('final')}
      </Typography>
    </ConfirmDialog>
  );
}
