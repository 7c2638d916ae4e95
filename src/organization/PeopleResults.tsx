import { useMemo } from 'react';
import { useSession } from '../auth/SessionContext';
import { allOf, chosenOnPage, countChosen, NOBODY_SHOWN } from '../directory/memberSelection';
import type { MembersAnswer } from '../directory/store/questions';
import type { PeopleSelection } from '../queries/usePeopleSelection';
import { useSteadyRows } from '../queries/useSteadyRows';
import type { OrganizationView } from './organizationView';
import { PeopleBar } from './PeopleBar';
import { PeopleBarContext } from './PeopleBarContext';
import { PeopleGrid } from './PeopleGrid';
import { useExportPeople } from './useExportPeople';
import type { OrganizationViewControl } from './useOrganizationView';
import { useTakeToBatch } from './useTakeToBatch';

interface PeopleResultsProps {
  /** Null before the first. */
  readonly answer: MembersAnswer | null;
  /** Whether it is one to an older question. */
  readonly isOlder: boolean;
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
  const { answer, isOlder, view, control, selection, partial, isReading, readAt, named } = props;
  const exportPeople = useExportPeople();
  const batch = useTakeToBatch();
  const { readOnly } = useSession();
  const { selection: chosen } = selection;
  const shown = useSteadyRows({ answer, isOlder, view, pageSize: view.pageSize, partial });
  const chosenIds = useMemo(
    () => (shown === null ? NOBODY_SHOWN : chosenOnPage(chosen, shown)),
    [chosen, shown],
  );

  function exportThese(of: MembersAnswer): void {
    if (readAt !== null) exportPeople.start({ selection: chosen ?? allOf(of), sort: view.sort, readAt });
  }

  const bar = answer !== null && (
    <PeopleBar
      matching={answer.matching}
      total={answer.total}
      chosen={countChosen(chosen, answer)}
      // What is shown may answer an older filter than that of the moment: whom one sees is meant.
      onChooseAll={() => selection.chooseAll(answer.filter)}
      onClear={selection.clear}
      download={readAt === null ? null : { ...exportPeople, start: () => exportThese(answer) }}
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
