import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLocale } from 'use-intl';
import { askMembers } from '../directory/askMembers';
import { sortMembers } from '../directory/sortMembers';
import type { LicenseId, UserId } from '../licensing/model';
import { useApis } from '../queries/ApiContext';
import { definitionsQuery } from '../queries/definitions';
import { LicenseCounts } from './LicenseCounts';
import type { OrganizationView } from './organizationView';
import { PeopleBar } from './PeopleBar';
import { PeopleFilters } from './PeopleFilters';
import { PeopleGrid } from './PeopleGrid';
import { useExportPeople } from './useExportPeople';
import type { Organization } from './useOrganization';
import type { OrganizationViewControl } from './useOrganizationView';
import { useTakeToBatch } from './useTakeToBatch';

interface OrganizationPeopleProps {
  readonly organization: Organization;
  readonly view: OrganizationView;
  readonly control: OrganizationViewControl;
}

/** Counts by license, filters, and the people whom they leave. */
export function OrganizationPeople({ organization, view, control }: OrganizationPeopleProps) {
  const { members, reading } = organization;
  const locale = useLocale();
  const exportPeople = useExportPeople();
  const batch = useTakeToBatch();
  const [chosen, setChosen] = useState<ReadonlySet<UserId>>(NOBODY);

  // The text field answers at once; rows and counts follow as soon as there is time.
  const filter = useDeferredValue(view.filter);
  const answer = useMemo(() => askMembers(members, filter), [members, filter]);
  const sorted = useMemo(() => sortMembers(answer.matches, view.sort, locale), [answer, view.sort, locale]);
  const chosenShown = useMemo(
    () => (chosen.size === 0 ? 0 : sorted.filter(({ userId }) => chosen.has(userId)).length),
    [sorted, chosen],
  );
  const known = useKnownLicenses(organization);

  return (
    <>
      <LicenseCounts answer={answer} known={known} filter={view.filter} onFilter={control.filterBy} />
      <PeopleFilters
        filter={view.filter}
        answer={answer}
        onFilter={control.filterBy}
        onClear={control.clearFilters}
      />
      <PeopleBar
        matching={sorted.length}
        total={members.length}
        chosen={chosen.size}
        chosenOutside={chosen.size - chosenShown}
        onChooseAll={() => setChosen(new Set([...chosen, ...sorted.map(({ userId }) => userId)]))}
        onClear={() => setChosen(NOBODY)}
        onExport={reading === null ? null : () => exportPeople(sorted, reading.readAt)}
        onBatch={() => batch.take([...chosen])}
        isLeaving={batch.isLeaving}
      />
      <PeopleGrid
        members={sorted}
        sort={view.sort}
        page={view.page}
        pageSize={view.pageSize}
        control={control}
        chosen={chosen}
        onChoose={setChosen}
        reading={reading === null}
      />
    </>
  );
}

const NOBODY: ReadonlySet<UserId> = new Set();

/** A license without a holder is shown, not left out: those that the definitions name, where they can be read. */
function useKnownLicenses({ reading }: Organization): LicenseId[] {
  const { data } = useQuery(definitionsQuery(useApis()));
  return useMemo(
    () => [...(data ?? []).map(({ id }) => id), ...(reading?.holdersByLicense.keys() ?? [])],
    [data, reading],
  );
}
