import { useMemo } from 'react';
import { useSession } from '../auth/SessionContext';
import type { MemberFilter, MembersAnswer } from '../directory/store/questions';
import type { OrganizationView } from './organizationView';
import { PeopleBar } from './PeopleBar';
import { PeopleBarContext } from './PeopleBarContext';
import { PeopleGrid } from './PeopleGrid';
import { chosenOnPage, NOBODY_SHOWN } from './peopleSelection';
import { useExportPeople } from './useExportPeople';
import type { OrganizationViewControl } from './useOrganizationView';
import type { PeopleSelection } from './usePeopleSelection';
import { useSteadyRows } from './useSteadyRows';
import { useTakeToBatch } from './useTakeToBatch';

interface PeopleResultsProps {
  /** Null before the first. */
  readonly answer: MembersAnswer | null;
  /** Whether it is one to an older question. */
  readonly isOlder: boolean;
  readonly filter: MemberFilter;
  readonly view: OrganizationView;
  readonly control: OrganizationViewControl;
  readonly selection: PeopleSelection;
  /** Whether more people are still to come. */
  readonly partial: boolean;
  readonly isReading: boolean;
  /** When the reading was finished; null before the first whole one. */
  readonly readAt: number | null;
  /** Whether any person is known, or ids alone. */
  readonly named: boolean;
}

/** The people whom the filters leave, to be looked at, exported, or chosen and taken to the wizard. */
export function PeopleResults(props: PeopleResultsProps) {
  const { answer, isOlder, filter, view, control, selection, partial, isReading, readAt, named } = props;
  const exportPeople = useExportPeople();
  const batch = useTakeToBatch();
  const { readOnly } = useSession();
  const { selection: chosen } = selection;
  const shown = useSteadyRows({ answer, isOlder, view, partial });
  const chosenIds = useMemo(
    () => (shown === null ? NOBODY_SHOWN : chosenOnPage(chosen, filter, shown)),
    [chosen, filter, shown],
  );
  const counted = chosen === null ? undefined : answer?.selected;
  const total = chosen?.kind === 'chosen' ? chosen.userIds.length : (counted?.total ?? 0);

  const bar = answer !== null && (
    <PeopleBar
      matching={answer.matching}
      total={answer.total}
      chosen={total}
      chosenOutside={counted === undefined ? 0 : Math.max(0, total - counted.matching)}
      onChooseAll={selection.chooseAll}
      onClear={selection.clear}
      download={
        readAt === null
          ? null
          : { ...exportPeople, start: () => exportPeople.start({ filter, sort: view.sort, readAt }) }
      }
      batch={readOnly ? null : { ...batch, take: () => chosen !== null && batch.take(chosen) }}
    />
  );

  return (
    <PeopleBarContext value={bar}>
      <PeopleGrid
        answer={shown}
        sort={view.sort}
        pageSize={view.pageSize}
        control={control}
        chosen={chosenIds}
        onChoose={selection.choose}
        partial={partial}
        isReading={isReading}
        named={named}
      />
    </PeopleBarContext>
  );
}
