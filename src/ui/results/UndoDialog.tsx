import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../ConfirmDialog';

interface UndoDialogProps {
  /** null keeps it closed. */
  readonly undo: {
    readonly changes: number;
    readonly changedSince: number;
    readonly notReadable: number;
  } | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** What an undo takes back, and what it leaves alone. */
export function UndoDialog({ undo, onConfirm, onClose }: UndoDialogProps) {
  const t = useTranslations('history.undoDialog');
  const hasChanges = undo !== null && undo.changes > 0;

  return (
    <ConfirmDialog
      open={undo !== null}
      title={t('title')}
      confirmLabel={hasChanges ? t('confirm') : t('close')}
      onConfirm={hasChanges ? onConfirm : onClose}
      onClose={onClose}
    >
      {undo !== null && (
        <>
          <Typography>{t(hasChanges ? 'changes' : 'nothing', { count: undo.changes })}</Typography>
          {undo.changedSince > 0 && (
            <Typography sx={{ mt: 1 }}>{t('changedSince', { count: undo.changedSince })}</Typography>
          )}
          {undo.notReadable > 0 && (
            <Typography sx={{ mt: 1 }}>{t('notReadable', { count: undo.notReadable })}</Typography>
          )}
          {hasChanges && (
            <Typography sx={{ mt: 1 }} color="text.secondary">
              {t('reviewed')}
            </Typography>
          )}
        </>
      )}
    </ConfirmDialog>
  );
}
