import { useMemo, useState } from 'react';
import type { MemberFilter, MemberSelection } from '../directory/store/questions';
import type { UserId } from '../licensing/model';
import { changeSelection, NOBODY_CHOSEN } from './peopleSelection';

/** Who is chosen, over pages and filters. */
export interface PeopleSelection {
  /** Null where nobody is. */
  readonly selection: MemberSelection | null;
  /** Whom of the rows shown the admin wants chosen, and whom not. */
  readonly choose: (wanted: readonly UserId[], unwanted: readonly UserId[]) => void;
  /** Everybody who matches, beside whoever is chosen already. */
  readonly chooseAll: () => void;
  readonly clear: () => void;
}

export function usePeopleSelection(filter: MemberFilter): PeopleSelection {
  const [selection, setSelection] = useState<MemberSelection>(NOBODY_CHOSEN);
  const isEmpty = selection.kind === 'chosen' && selection.userIds.length === 0;
  const shown = isEmpty ? null : selection;
  return useMemo(
    () => ({
      selection: shown,
      choose: (wanted, unwanted) => setSelection((before) => changeSelection(before, wanted, unwanted)),
      chooseAll: () =>
        setSelection((before) => ({
          kind: 'matching',
          filter,
          except: [],
          also: before.kind === 'chosen' ? before.userIds : (before.also ?? []),
        })),
      clear: () => setSelection(NOBODY_CHOSEN),
    }),
    [shown, filter],
  );
}
