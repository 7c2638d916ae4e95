import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import type { DirectoryStatus } from '../../directory/Directory';
import type { ChangesAnswer } from '../../directory/snapshots/DirectorySnapshots';
import type { KeptSnapshot } from '../../directory/snapshots/keptSnapshots';
import { LoadingState } from '../../ui/LoadingState';
import { ChangesEmpty } from './ChangesEmpty';
import type { ChangesView } from './changesView';
import { ComparisonResult } from './ComparisonResult';
import { OtherOrganization } from './OtherOrganization';
import type { SnapshotPair } from './snapshotChoices';
import type { ChangesViewControl } from './useChangesView';

interface ChangesProps {
  readonly status: DirectoryStatus;
  /** Null before they are known. */
  readonly snapshots: readonly KeptSnapshot[] | null;
  readonly pair: SnapshotPair | null;
  readonly answer: ChangesAnswer | null;
  readonly view: ChangesView;
  readonly control: ChangesViewControl;
}

/** What two snapshots come to, or why they come to nothing. */
export function Changes({ status, snapshots, pair, answer, view, control }: ChangesProps) {
  const t = useTranslations('changes');
  if (pair !== null && pair.from === pair.to) return <ChangesEmpty kind="same" />;
  if (answer !== null && pair !== null) {
    switch (answer.kind) {
      case 'compared':
        return <ComparisonResult answer={answer} pair={pair} view={view} control={control} />;
      case 'otherOrganization':
        return (
          <OtherOrganization
            from={answer.from}
            to={answer.to}
            onCompare={() => control.compare({ acrossOrganizations: true })}
          />
        );
      case 'missing':
        // The organization is being read, or was not: the page says so above.
        if (pair[answer.side] !== 'now') return <ChangesEmpty kind="missing" />;
        break;
      case 'unreadable':
        return <ChangesEmpty kind="unreadable" />;
    }
  }
  const isWaiting = snapshots === null || status.isLoading || status.summary === null || pair !== null;
  if (!isWaiting) return <ChangesEmpty kind={snapshots.length === 0 ? 'none' : 'one'} />;
  return status.reading.kind === 'failed' || status.reading.kind === 'cancelled' ? (
    <ChangesEmpty kind="none" />
  ) : (
    <Box sx={{ mb: 3 }}>
      <LoadingState label={t('reading')} rows={6} />
    </Box>
  );
}
