import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import ListItem from '@mui/material/ListItem';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { KeptSnapshot } from '../../directory/snapshots/keptSnapshots';
import { useExportSnapshot } from './useExportSnapshot';
import { useMoment } from './useMoment';
import { useSize } from '../../messages/useSize';

interface SnapshotItemProps {
  readonly snapshot: KeptSnapshot;
  readonly onCompare: () => void;
  readonly onDelete: () => void;
}

/** One snapshot: when and by whom it was read, what it holds, and what can be done with it. */
export function SnapshotItem({ snapshot, onCompare, onDelete }: SnapshotItemProps) {
  const t = useTranslations('changes.manage');
  const moment = useMoment();
  const size = useSize();
  const download = useExportSnapshot();
  const { takenAt, seenAgainAt, origin, fileName, admin, organization } = snapshot;
  const when = moment(takenAt);
  const facts = [
    origin === 'file' && t('origin.file', { file: fileName ?? '' }),
    origin === 'file' && t('by', { admin: admin.name || admin.id }),
    origin === 'file' && t('organization', { organization: organization.name || organization.id }),
    seenAgainAt !== null && t('seenAgain', { when: moment(seenAgainAt) }),
    t('people', { count: snapshot.members, licensed: snapshot.licensed }),
    snapshot.untold > 0 && t('untold', { count: snapshot.untold }),
    snapshot.mayBeIncomplete && t('incomplete'),
    size(snapshot.bytes),
  ];

  return (
    <ListItem divider sx={{ px: 2.5, py: 1.25, gap: 1.5, flexWrap: 'wrap', justifyContent: 'space-between' }}>
      <Stack sx={{ minWidth: 0, flex: '1 1 20rem' }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          <time dateTime={new Date(takenAt).toISOString()}>{when}</time>
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {facts.filter((fact) => fact !== false).join(' · ')}
        </Typography>
        {!snapshot.isKept && (
          <Typography variant="body2" sx={{ color: 'warning.main' }}>
            {t('notKept')}
          </Typography>
        )}
      </Stack>
      <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
        <Button size="small" aria-label={t('compareLabel', { when })} onClick={onCompare}>
          {t('compare')}
        </Button>
        <Button
          size="small"
          aria-label={t('exportLabel', { when })}
          loading={download.isWriting}
          onClick={() => download.start(snapshot)}
        >
          {t('export')}
        </Button>
        <Button size="small" color="error" aria-label={t('deleteLabel', { when })} onClick={onDelete}>
          {t('delete')}
        </Button>
      </Stack>
      {download.hasFailed && (
        <Alert severity="error" variant="outlined" sx={{ width: '100%' }}>
          {t('exportGone')}
        </Alert>
      )}
    </ListItem>
  );
}
