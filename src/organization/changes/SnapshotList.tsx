import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { KeptSnapshot } from '../../directory/snapshots/keptSnapshots';
import { useDirectory } from '../../queries/DirectoryContext';
import { ErrorState } from '../../ui/ErrorState';
import { Section } from '../../ui/Section';
import { useFocusAfterRemoval } from '../../ui/useFocusAfterRemoval';
import { Term } from '../../ui/Term';
import { useToast } from '../../ui/toast/ToastContext';
import { DeleteSnapshots, type SnapshotsToDelete } from './DeleteSnapshots';
import { OpenSnapshotFile } from './OpenSnapshotFile';
import { SnapshotItem } from './SnapshotItem';
import type { ChangesViewControl } from './useChangesView';

interface SnapshotListProps {
  readonly snapshots: readonly KeptSnapshot[];
  readonly onCompare: ChangesViewControl['compare'];
}

/** What this browser keeps: to compare, export, delete, and to open what was exported elsewhere. */
export function SnapshotList({ snapshots, onCompare }: SnapshotListProps) {
  const t = useTranslations('changes.manage');
  const directory = useDirectory();
  const toast = useToast();
  const [asked, setAsked] = useState<SnapshotsToDelete | null>(null);
  const focus = useFocusAfterRemoval(snapshots.length);
  const removal = useMutation({
    mutationFn: (what: SnapshotsToDelete) =>
      what.kind === 'all' ? directory.deleteSnapshots() : directory.deleteSnapshot(what.snapshot.id),
    networkMode: 'always',
    onSuccess: (_, what) => toast({ message: t('deleted', { count: what.kind === 'all' ? what.count : 1 }) }),
  });

  return (
    <Section
      title={t('title')}
      adornment={<Term name="snapshot" />}
      description={t('hint')}
      flush
      actions={
        <Button
          size="small"
          color="error"
          disabled={removal.isPending}
          onClick={() => setAsked({ kind: 'all', count: snapshots.length })}
          // Its room is there before the first snapshot is.
          sx={{ visibility: snapshots.length === 0 ? 'hidden' : 'visible' }}
        >
          {t('deleteAll')}
        </Button>
      }
    >
      <Box sx={{ px: 2.5, py: 2, borderBottom: 1, borderColor: 'divider' }}>
        <OpenSnapshotFile onOpened={(id) => onCompare({ from: id, to: null })} />
      </Box>
      {removal.isError && <ErrorState error={removal.error} changed={t('deleteFailed')} />}
      {snapshots.length === 0 ? (
        <Typography color="textSecondary" sx={{ px: 2.5, py: 2 }}>
          {t('none')}
        </Typography>
      ) : (
        <List aria-label={t('list')} disablePadding {...focus}>
          {snapshots.map((snapshot) => (
            <SnapshotItem
              key={snapshot.id}
              snapshot={snapshot}
              onCompare={() => onCompare({ from: snapshot.id, to: null })}
              onDelete={() => setAsked({ kind: 'one', snapshot })}
            />
          ))}
        </List>
      )}
      <DeleteSnapshots
        what={asked}
        onClose={() => setAsked(null)}
        onDelete={(what) => removal.mutate(what)}
      />
    </Section>
  );
}
