import { OrganizationHeader } from './OrganizationHeader';
import { OrganizationPeople } from './OrganizationPeople';
import { ReadingFailure } from './ReadingFailure';
import { ReadingNotices } from './ReadingNotices';
import { ReadingProgress } from './ReadingProgress';
import { useOrganization } from './useOrganization';
import { useOrganizationView } from './useOrganizationView';

/** Who holds what in the whole organization. */
export function OrganizationPage() {
  const organization = useOrganization();
  const [view, control] = useOrganizationView();
  const { reading, progress, error, refresh } = organization;

  return (
    <>
      <OrganizationHeader reading={reading} isReading={progress !== null} onRefresh={refresh} />
      {error !== null && progress === null && (
        <ReadingFailure error={error} hasReading={reading !== null} onRetry={refresh} />
      )}
      {progress !== null && <ReadingProgress progress={progress} growing={reading === null} />}
      {reading !== null && (
        <ReadingNotices
          completeness={reading.completeness}
          onRefresh={refresh}
          onShowWithoutPerson={() => control.filterBy({ states: ['nobody'] })}
        />
      )}
      {(reading !== null || progress !== null) && (
        <OrganizationPeople organization={organization} view={view} control={control} />
      )}
    </>
  );
}
