import SwapHorizIcon from '@mui/icons-material/SwapHoriz';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import { useTranslations } from 'use-intl';
import type { KeptSnapshot } from '../../directory/snapshots/keptSnapshots';
import { QuickChoices } from './QuickChoices';
import type { SnapshotPair } from './snapshotChoices';
import { SnapshotPicker } from './SnapshotPicker';
import type { ChangesViewControl } from './useChangesView';

interface SnapshotPickersProps {
  readonly snapshots: readonly KeptSnapshot[];
  readonly pair: SnapshotPair;
  /** When the organization was read last; null before that. */
  readonly readAt: number | null;
  readonly onCompare: ChangesViewControl['compare'];
}

/** Which two snapshots are held against each other. */
export function SnapshotPickers({ snapshots, pair, readAt, onCompare }: SnapshotPickersProps) {
  const t = useTranslations('changes.picker');
  const { from, to } = pair;
  return (
    <Stack role="group" aria-label={t('label')} sx={{ gap: 1.5, mb: 3 }}>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        sx={{ gap: 1, alignItems: { xs: 'stretch', sm: 'flex-end' } }}
      >
        <SnapshotPicker
          label={t('from')}
          value={from}
          snapshots={snapshots}
          readAt={readAt}
          onChoose={(ref) => onCompare({ from: ref })}
        />
        <Tooltip title={t('swap')}>
          <IconButton
            aria-label={t('swap')}
            onClick={() => onCompare({ from: to, to: from })}
            sx={{ alignSelf: { xs: 'center', sm: 'flex-end' } }}
          >
            <SwapHorizIcon />
          </IconButton>
        </Tooltip>
        <SnapshotPicker
          label={t('to')}
          value={to}
          snapshots={snapshots}
          readAt={readAt}
          onChoose={(ref) => onCompare({ from, to: ref })}
        />
      </Stack>
      <QuickChoices
        snapshots={snapshots}
        pair={pair}
        readAt={readAt}
        onChoose={(ref) => onCompare({ from: ref, to: null })}
      />
    </Stack>
  );
}
