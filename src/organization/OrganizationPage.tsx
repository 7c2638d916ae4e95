import { useDirectory, useOpenDirectory } from '../queries/DirectoryContext';
import { LoadingState } from '../ui/LoadingState';
import { FindingNotice } from './findings/FindingNotice';
import { OrganizationHeader } from './OrganizationHeader';
import { OrganizationPeople } from './OrganizationPeople';
import { ReadingFailure } from './ReadingFailure';
import { ReadingNotices } from './ReadingNotices';
import { ReadingProgress } from './ReadingProgress';
import { ReadingStopped } from './ReadingStopped';
import { useOrganizationView } from './useOrganizationView';

/** Who holds what in the whole organization. */
export function OrganizationPage() {
  const directory = useDirectory();
  const status = useOpenDirectory();
  const [view, control] = useOrganizationView();
  const { summary, reading, partial } = status;
  const isShown = summary !== null || reading.kind !== 'idle';

  return (
    <>
      <OrganizationHeader
        page="people"
        summary={summary}
        isReading={reading.kind === 'reading'}
        onRefresh={directory.refresh}
      />
      {reading.kind === 'failed' && (
        <ReadingFailure error={reading.error} progress={reading.progress} hasReading={summary !== null} />
      )}
      {reading.kind === 'cancelled' && <ReadingStopped progress={reading.progress} partial={partial} />}
      {reading.kind === 'reading' && <ReadingProgress progress={reading.progress} growing={partial} />}
      {summary !== null && (
        <ReadingNotices
          completeness={summary.completeness}
          onResume={directory.resume}
          onShowWithoutPerson={() => control.filterBy({ states: ['nobody'] })}
        />
      )}
      {view.filter.finding !== null && <FindingNotice findingKey={view.filter.finding} />}
      {isShown ? (
        <OrganizationPeople status={status} view={view} control={control} />
      ) : (
        <LoadingState rows={8} />
      )}
    </>
  );
}
