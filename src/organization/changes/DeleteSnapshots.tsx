import { useTranslations } from 'use-intl';
import type { KeptSnapshot } from '../../directory/snapshots/keptSnapshots';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useMoment } from './useMoment';

export type SnapshotsToDelete =
  | { readonly kind: 'all'; readonly count: number }
  | { readonly kind: 'one'; readonly snapshot: KeptSnapshot };

interface DeleteSnapshotsProps {
  /** Null while nothing is asked. */
  readonly what: SnapshotsToDelete | null;
  readonly onClose: () => void;
  readonly onDelete: (what: SnapshotsToDelete) => void;
}

/** Asks before snapshots go: nothing brings them back. */
export function DeleteSnapshots({ what, onClose, onDelete }: DeleteSnapshotsProps) {
  const t = useTranslations('changes.manage');
  const moment = useMoment();
  return (
    <ConfirmDialog
      open={what !== null}
      title={what?.kind === 'all' ? t('deleteAllTitle') : t('deleteTitle')}
      confirmLabel={what?.kind === 'all' ? t('deleteAll') : t('delete')}
      destructive
      onConfirm={() => {
        if (what !== null) onDelete(what);
        onClose();
      }}
      onClose={onClose}
    >
      {what?.kind === 'all' && t('deleteAllBody', { count: what.count })}
      {what?.kind === 'one' && t('deleteBody', { when: moment(what.snapshot.takenAt) })}
    </ConfirmDialog>
  );
}
