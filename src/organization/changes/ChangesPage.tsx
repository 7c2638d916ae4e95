import { useDirectory, useCalmDirectory } from '../../queries/DirectoryContext';
import { ErrorState } from '../../ui/ErrorState';
import { OrganizationHeader } from '../OrganizationHeader';
import { ReadingStatus } from '../ReadingStatus';
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

  return (
    <>
      <OrganizationHeader
        page="changes"
        summary={summary}
        isReading={reading === 'reading'}
        onRefresh={directory.refresh}
      />
      <ReadingStatus growing={false} />
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
