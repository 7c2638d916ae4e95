import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { NOW, type SnapshotRef } from '../../directory/snapshots/DirectorySnapshots';
import type { KeptSnapshot } from '../../directory/snapshots/keptSnapshots';
import { useMoment } from './useMoment';

interface SnapshotPickerProps {
  readonly label: string;
  readonly value: SnapshotRef;
  readonly snapshots: readonly KeptSnapshot[];
  readonly readAt: number | null;
  readonly onChoose: (ref: SnapshotRef) => void;
}

/** One of the two snapshots: the present reading, a kept one or an opened file. */
export function SnapshotPicker({ label, value, snapshots, readAt, onChoose }: SnapshotPickerProps) {
  const t = useTranslations('changes.picker');
  const moment = useMoment();
  const isKnown = value === NOW || snapshots.some(({ id }) => id === value);
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      sx={{ flex: { sm: '1 1 18rem' }, minWidth: 0, maxWidth: { sm: '28rem' } }}
    >
      <MenuItem value={NOW}>{readAt === null ? t('nowUnread') : <NowWords readAt={readAt} />}</MenuItem>
      {snapshots.map(({ id, origin, fileName, takenAt, members }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
          {origin === 'file'
            ? t('file', { when: moment(takenAt), file: fileName ?? '' })
            : t('reading', { when: moment(takenAt), people: members })}
        </MenuItem>
      ))}
      {!isKnown && <MenuItem value={value}>{t('unknown')}</MenuItem>}
    </TextField>
  );
}

function NowWords({ readAt }: { readonly readAt: number }) {
  const t = useTranslations('changes.picker');
  const format = useFormatter();
  const now = useNow({ updateInterval: 30_000 });
  return t('now', {
    ago: format.relativeTime(new Date(readAt), readAt > now.getTime() ? new Date(readAt) : now),
  });
}
