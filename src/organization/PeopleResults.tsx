import { useMemo } from 'react';
import { useSession } from '../auth/SessionContext';
import type { MemberFilter, MembersAnswer } from '../directory/store/questions';
import type { OrganizationView } from './organizationView';
import { PeopleBar } from './PeopleBar';
import { PeopleGrid } from './PeopleGrid';
import { useExportPeople } from './useExportPeople';
import { chosenOnPage } from './peopleSelection';
import type { OrganizationViewControl } from './useOrganizationView';
import type { PeopleSelection } from './usePeopleSelection';
import { useTakeToBatch } from './useTakeToBatch';

interface PeopleResultsProps {
  /** Null before the first. */
  readonly answer: MembersAnswer | null;
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

const NOBODY: ReadonlySet<string> = new Set();

/** The people whom the filters leave, to be looked at, exported, or chosen and taken to the wizard. */
export function PeopleResults(props: PeopleResultsProps) {
  const { answer, filter, view, control, selection, partial, isReading, readAt, named } = props;
  const exportPeople = useExportPeople();
  const batch = useTakeToBatch();
  const { readOnly } = useSession();
  const { selection: chosen } = selection;
  const chosenIds = useMemo(
    () => (answer === null ? NOBODY : chosenOnPage(chosen, filter, answer)),
    [chosen, filter, answer],
  );
  const counted = chosen === null ? undefined : answer?.selected;
  const total = chosen?.kind === 'chosen' ? chosen.userIds.length : (counted?.total ?? 0);

  return (
    <PeopleGrid
      answer={answer}
      view={view}
      control={control}
      chosen={chosenIds}
      onChoose={selection.choose}
      partial={partial}
      isReading={isReading}
      named={named}
      toolbar={
        answer !== null && (
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
        )
      }
    />
  );
}
