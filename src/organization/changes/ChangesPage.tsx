import { useDirectory, useCalmDirectory } from '../../queries/DirectoryContext';
import { ErrorState } from '../../ui/ErrorState';
import { OrganizationHeader } from '../OrganizationHeader';
import { ReadingTrouble } from '../ReadingTrouble';
import { Changes } from './Changes';
import { SnapshotList } from './SnapshotList';
import { SnapshotPickers } from './SnapshotPickers';
import { useChanges } from './useChanges';
import { useChangesView } from './useChangesView';

/** What changed between two readings of the organization. */
export function ChangesPage() {
  const directory = useDirectory();
  const status = useCalmDirectory();
  const [view, control] = useChangesView();
  const changes = useChanges(status, view);
  const { summary, reading } = status;
  const { snapshots, pair, answer, error, retry } = changes;
  // The first reading is the first snapshot: a list without one is nothing to read for that long, and would move.
  const isFirst =
    snapshots?.length === 0 && summary === null && (reading === 'idle' || reading === 'reading');
  const isListed = snapshots !== null && !isFirst;

  return (
    <>
      <OrganizationHeader
        page="changes"
        summary={summary}
        isReading={reading === 'reading'}
        onRefresh={directory.refresh}
        onCancel={directory.cancel}
      />
      <ReadingTrouble />
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
      {isListed && <SnapshotList snapshots={snapshots} onCompare={control.compare} />}
    </>
  );
}
