import { memo, useMemo, useState } from 'react';
import { useLocale } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import type { OrganizationMember } from '../directory/OrganizationReading';
import { sortMembers, type MemberSort } from '../directory/sortMembers';
import type { UserId } from '../licensing/model';
import { PeopleBar } from './PeopleBar';
import { PeopleGrid } from './PeopleGrid';
import { useExportPeople } from './useExportPeople';
import type { OrganizationViewControl } from './useOrganizationView';
import { useTakeToBatch } from './useTakeToBatch';

interface PeopleResultsProps {
  readonly matches: readonly OrganizationMember[];
  /** People before any filter. */
  readonly total: number;
  readonly sort: MemberSort;
  readonly page: number;
  readonly pageSize: number;
  readonly control: OrganizationViewControl;
  /** When the reading was finished; null where more people are still to come. */
  readonly readAt: number | null;
  /** Whether any person is known, or ids alone. */
  readonly named: boolean;
}

/** The people whom the filters leave, to be looked at, exported, or chosen and taken to the wizard. */
export const PeopleResults = memo(function PeopleResults(props: PeopleResultsProps) {
  const { matches, total, sort, page, pageSize, control, readAt, named } = props;
  const locale = useLocale();
  const exportPeople = useExportPeople();
  const batch = useTakeToBatch();
  const { readOnly } = useSession();
  const [chosen, setChosen] = useState<ReadonlySet<UserId>>(NOBODY);

  const sorted = useMemo(() => sortMembers(matches, sort, locale), [matches, sort, locale]);
  const chosenShown = useMemo(
    () => (chosen.size === 0 ? 0 : matches.filter(({ userId }) => chosen.has(userId)).length),
    [matches, chosen],
  );

  return (
    <PeopleGrid
      members={sorted}
      sort={sort}
      page={page}
      pageSize={pageSize}
      control={control}
      chosen={chosen}
      onChoose={setChosen}
      reading={readAt === null}
      named={named}
      toolbar={
        <PeopleBar
          matching={matches.length}
          total={total}
          chosen={chosen.size}
          chosenOutside={chosen.size - chosenShown}
          onChooseAll={() => setChosen(new Set([...chosen, ...matches.map(({ userId }) => userId)]))}
          onClear={() => setChosen(NOBODY)}
          onExport={readAt === null ? null : () => exportPeople(sorted, readAt)}
          batch={readOnly ? null : { ...batch, take: () => batch.take([...chosen]) }}
        />
      }
    />
  );
});

const NOBODY: ReadonlySet<UserId> = new Set();
