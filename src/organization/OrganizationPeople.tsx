import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { LicenseId } from '../licensing/model';
import { useApis } from '../queries/ApiContext';
import type { CalmStatus } from '../queries/DirectoryContext';
import { definitionsQuery } from '../queries/definitions';
import { usePeopleSelection } from '../queries/usePeopleSelection';
import { ErrorState } from '../ui/ErrorState';
import { useSwitchInAddress } from '../ui/useInAddress';
import { LicenseCounts } from './LicenseCounts';
import type { OrganizationView } from './organizationView';
import { PeopleFilters } from './PeopleFilters';
import { PeopleResults } from './PeopleResults';
import { useMembers } from './useMembers';
import type { OrganizationViewControl } from './useOrganizationView';

interface OrganizationPeopleProps {
  readonly status: CalmStatus;
  readonly view: OrganizationView;
  readonly control: OrganizationViewControl;
}

/** Counts by license, filters, and the people whom they leave. */
export function OrganizationPeople({ status, view, control }: OrganizationPeopleProps) {
  const selection = usePeopleSelection();
  const { answer, isOlder, filter, error, retry } = useMembers(status, view, selection.selection);
  const { licenses, unlicensed } = answer?.facets ?? {};
  const waiting = answer === null || (status.partial && licenses?.size === 0 && unlicensed === 0);
  const { known, isPending } = useKnownLicenses(status);
  const [unfolded, onUnfold] = useSwitchInAddress('all.licenses');

  const isComing = status.reading === 'reading' || status.summary !== null;

  if (error !== null) return <ErrorState error={error} onRetry={retry} />;
  // A reading that ended before anything came has nothing to show: why it did is said above, and "nobody" would be a lie.
  if (!isComing && answer?.total === 0) return null;
  return (
    <>
      {(isComing || !waiting) && (
        <Box sx={{ mb: 3 }}>
          <LicenseCounts
            // Licenses that nobody holds would move what stands below, were they to come later.
            facets={waiting || isPending ? null : answer.facets}
            known={known}
            filter={filter}
            onFilter={control.filterBy}
            unfolded={unfolded}
            onUnfold={onUnfold}
          />
        </Box>
      )}
      <PeopleFilters
        view={view}
        filter={filter}
        facets={answer?.facets ?? null}
        known={known}
        control={control}
      />
      <PeopleResults
        answer={answer}
        isOlder={isOlder}
        view={view}
        control={control}
        selection={selection}
        partial={status.partial}
        isReading={status.reading === 'reading'}
        readAt={status.summary?.readAt ?? null}
        named={status.summary?.completeness.people !== 'forbidden'}
      />
    </>
  );
}

/** A license without a holder is shown, not left out: those that the definitions name, where they can be read. */
function useKnownLicenses({ summary }: CalmStatus) {
  const { data, isPending } = useQuery(definitionsQuery(useApis()));
  const holders = summary?.holders;
  const known = useMemo(
    (): LicenseId[] => [...new Set([...(data ?? []).map(({ id }) => id), ...(holders?.keys() ?? [])])],
    [data, holders],
  );
  return { known, isPending };
}
