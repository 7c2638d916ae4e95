import { useCallback } from 'react';
import { useDirectory, useCalmDirectory } from '../queries/DirectoryContext';
import { LoadingState } from '../ui/LoadingState';
import { FindingNotice } from './findings/FindingNotice';
import { OrganizationHeader } from './OrganizationHeader';
import { OrganizationPeople } from './OrganizationPeople';
import { ReadingNotices } from './ReadingNotices';
import { ReadingTrouble } from './ReadingTrouble';
import { useOrganizationView } from './useOrganizationView';

/** Who holds what in the whole organization. */
export function OrganizationPage() {
  const directory = useDirectory();
  const status = useCalmDirectory();
  const [view, control] = useOrganizationView();
  const { summary, reading } = status;
  const { filterBy } = control;
  const showWithoutPerson = useCallback(() => filterBy({ states: ['nobody'] }), [filterBy]);
  const isShown = summary !== null || reading !== 'idle';

  return (
    <>
      <OrganizationHeader
        page="people"
        summary={summary}
        isReading={reading === 'reading'}
        onRefresh={directory.refresh}
        onCancel={directory.cancel}
      />
      <ReadingTrouble />
      {summary !== null && (
        <ReadingNotices
          completeness={summary.completeness}
          onResume={directory.resume}
          onShowWithoutPerson={showWithoutPerson}
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
