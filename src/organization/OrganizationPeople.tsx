import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { askMembers } from '../directory/askMembers';
import type { LicenseId } from '../licensing/model';
import { useApis } from '../queries/ApiContext';
import { definitionsQuery } from '../queries/definitions';
import { LicenseCounts } from './LicenseCounts';
import type { OrganizationView } from './organizationView';
import { PeopleFilters } from './PeopleFilters';
import { PeopleResults } from './PeopleResults';
import type { Organization } from './useOrganization';
import type { OrganizationViewControl } from './useOrganizationView';

interface OrganizationPeopleProps {
  readonly organization: Organization;
  readonly view: OrganizationView;
  readonly control: OrganizationViewControl;
}

/** Counts by license, filters, and the people whom they leave. */
export function OrganizationPeople({ organization, view, control }: OrganizationPeopleProps) {
  const { members, reading } = organization;
  // The text field answers at once; all else follows as soon as there is time, and never holds a key up.
  const shown = useDeferredValue(view);
  const answer = useMemo(() => askMembers(members, shown.filter), [members, shown.filter]);
  const waiting = reading === null && !members.some(({ licenses }) => licenses !== null);
  const known = useKnownLicenses(organization);

  return (
    <>
      <Box sx={{ mb: 3 }}>
        <LicenseCounts
          answer={answer}
          known={known}
          filter={shown.filter}
          waiting={waiting}
          onFilter={control.filterBy}
        />
      </Box>
      <PeopleFilters text={view.filter.text} filter={shown.filter} answer={answer} control={control} />
      <PeopleResults
        matches={answer.matches}
        total={members.length}
        sort={shown.sort}
        page={shown.page}
        pageSize={shown.pageSize}
        control={control}
        readAt={reading?.readAt ?? null}
        named={reading?.completeness.people !== 'forbidden'}
      />
    </>
  );
}

/** A license without a holder is shown, not left out: those that the definitions name, where they can be read. */
function useKnownLicenses({ reading }: Organization): LicenseId[] {
  const { data } = useQuery(definitionsQuery(useApis()));
  return useMemo(
    () => [...(data ?? []).map(({ id }) => id), ...(reading?.holdersByLicense.keys() ?? [])],
    [data, reading],
  );
}
