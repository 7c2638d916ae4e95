import { useDirectory, useOpenDirectory } from '../../queries/DirectoryContext';
import { ErrorState } from '../../ui/ErrorState';
import { OrganizationHeader } from '../OrganizationHeader';
import { ReadingFailure } from '../ReadingFailure';
import { ReadingProgress } from '../ReadingProgress';
import { ReadingStopped } from '../ReadingStopped';
import { Changes } from './Changes';
import { SnapshotList } from './SnapshotList';
import { SnapshotPickers } from './SnapshotPickers';
import { useChanges } from './useChanges';
import { useChangesView } from './useChangesView';

/** What changed between two readings of the organization. */
export function ChangesPage() {
  const directory = useDirectory();
  const status = useOpenDirectory();
  const [view, control] = useChangesView();
  const changes = useChanges(status, view);
  const { summary, reading, partial } = status;
  const { snapshots, pair, answer, error, retry } = changes;

  return (
    <>
      <OrganizationHeader
        page="changes"
        summary={summary}
        isReading={reading.kind === 'reading'}
        onRefresh={directory.refresh}
      />
      {reading.kind === 'failed' && (
        <ReadingFailure error={reading.error} progress={reading.progress} hasReading={summary !== null} />
      )}
      {reading.kind === 'cancelled' && <ReadingStopped progress={reading.progress} partial={partial} />}
      {reading.kind === 'reading' && <ReadingProgress progress={reading.progress} growing={false} />}
      {snapshots !== null && pair !== null && (
        <SnapshotPickers
          snapshots={snapshots}
          pair={pair}
          readAt={summary?.readAt ?? null}
          onCompare={control.compare}
        />
      )}
      {error === null ? (
        <Changes
          status={status}
          snapshots={snapshots}
          pair={pair}
          answer={answer}
          view={view}
          control={control}
        />
      ) : (
        <ErrorState error={error} onRetry={retry} />
      )}
      {snapshots !== null && <SnapshotList snapshots={snapshots} onCompare={control.compare} />}
    </>
  );
}
