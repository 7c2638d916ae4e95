import { useMemo, useState } from 'react';
import { changeSelection, chooseMatching, NOBODY_CHOSEN } from '../directory/memberSelection';
import type { MemberFilter, MemberSelection } from '../directory/store/questions';
import type { UserId } from '../licensing/model';

/** Who is chosen, over pages and filters. */
export interface PeopleSelection {
  /** Null where nobody is. */
  readonly selection: MemberSelection | null;
  /** Whom of the rows shown the admin wants chosen, and whom not. */
  readonly choose: (wanted: readonly UserId[], unwanted: readonly UserId[]) => void;
  /** Everybody whom a filter leaves, beside whoever is chosen already: the filter of what is shown. */
  readonly chooseAll: (filter: MemberFilter) => void;
  readonly clear: () => void;
}

export function usePeopleSelection(): PeopleSelection {
  const [selection, setSelection] = useState<MemberSelection>(NOBODY_CHOSEN);
  const isEmpty = selection.kind === 'chosen' && selection.userIds.length === 0;
  // The same functions for good: a grid is slow to draw.
  const control = useMemo<Omit<PeopleSelection, 'selection'>>(
    () => ({
      choose: (wanted, unwanted) => setSelection((before) => changeSelection(before, wanted, unwanted)),
      chooseAll: (filter) => setSelection((before) => chooseMatching(before, filter)),
      clear: () => setSelection(NOBODY_CHOSEN),
    }),
    [],
  );
  return { selection: isEmpty ? null : selection, ...control };
}
