import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useNow, useTranslations } from 'use-intl';
import { NOW, type SnapshotRef } from '../../directory/snapshots/DirectorySnapshots';
import type { KeptSnapshot } from '../../directory/snapshots/keptSnapshots';
import { quickChoices, type SnapshotPair } from './snapshotChoices';
import { useMoment } from './useMoment';

interface QuickChoicesProps {
  readonly snapshots: readonly KeptSnapshot[];
  readonly pair: SnapshotPair;
  readonly readAt: number | null;
  readonly onChoose: (ref: SnapshotRef) => void;
}

/** Moments that admins ask about: since Monday, since yesterday. */
export function QuickChoices({ snapshots, pair, readAt, onChoose }: QuickChoicesProps) {
  const t = useTranslations('changes.picker');
  const now = useNow({ updateInterval: 60_000 });
  const moment = useMoment();
  const labelId = useId();
  const choices = quickChoices(snapshots, readAt, now);
  if (choices.length === 0) return null;
  return (
    <Stack
      direction="row"
      role="group"
      aria-labelledby={labelId}
      sx={{ gap: 0.75, flexWrap: 'wrap', alignItems: 'center' }}
    >
      <Typography id={labelId} variant="body2" color="textSecondary">
        {t('since')}
      </Typography>
      {choices.map(({ name, snapshot: { id, takenAt } }) => {
        const isChosen = pair.from === id && pair.to === NOW;
        return (
          <Chip
            key={name}
            clickable
            label={t(`quick.${name}`)}
            title={t('quickHint', { when: moment(takenAt) })}
            aria-pressed={isChosen}
            variant={isChosen ? 'filled' : 'outlined'}
            color={isChosen ? 'primary' : 'default'}
            onClick={() => onChoose(id)}
          />
        );
      })}
    </Stack>
  );
}
