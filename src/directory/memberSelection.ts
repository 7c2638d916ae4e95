import type { UserId } from '../licensing/model';
import type { MemberFilter, MembersAnswer, MemberSelection } from './store/questions';

/** Of a page's people. */
export const NOBODY_SHOWN: ReadonlySet<UserId> = new Set();

export const NOBODY_CHOSEN: MemberSelection = { kind: 'chosen', userIds: [] };

/** The selection after some have been ticked and others unticked. */
export function changeSelection(
  selection: MemberSelection,
  wanted: readonly UserId[],
  unwanted: readonly UserId[],
): MemberSelection {
  const gone = new Set(unwanted);
  const coming = new Set(wanted);
  const changed = (list: readonly UserId[]): UserId[] => [
    ...new Set([...list.filter((id) => !gone.has(id)), ...wanted]),
  ];
  if (selection.kind === 'chosen') return { kind: 'chosen', userIds: changed(selection.userIds) };
  const { except, also = [] } = selection;
  return {
    ...selection,
    except: [...new Set([...except.filter((id) => !coming.has(id)), ...unwanted])],
    also: changed(also),
  };
}

/** The selection after everybody whom a filter leaves has been chosen too. */
export function chooseMatching(selection: MemberSelection, filter: MemberFilter): MemberSelection {
  if (selection.kind === 'chosen') {
    return { kind: 'matching', filter, except: [], also: selection.userIds };
  }
  // Of those beside, some who don't match may have been unticked.
  const isAllAgain = selection.beside === undefined && isSameFilter(selection.filter, filter);
  if (isAllAgain) return { ...selection, except: [] };
  return { kind: 'matching', filter, except: [], beside: selection };
}

/**
 * Who of a page's rows is chosen. The selection's own words come before the answer's, which is a moment behind: a
 * box has to show its tick at once.
 */
export function chosenOnPage(
  selection: MemberSelection | null,
  { filter, rows, selected }: MembersAnswer,
): ReadonlySet<UserId> {
  if (selection === null) return NOBODY_SHOWN;
  const ids = rows.map(({ userId }) => userId);
  if (selection.kind === 'chosen') {
    const chosen = new Set(selection.userIds);
    return new Set(ids.filter((id) => chosen.has(id)));
  }
  const except = new Set(selection.except);
  const also = new Set(selection.also);
  const told = isSameFilter(selection.filter, filter) ? null : new Set(selected?.userIds);
  return new Set(ids.filter((id) => also.has(id) || (!except.has(id) && (told?.has(id) ?? true))));
}

interface ChosenCount {
  readonly total: number;
  /** Of those, whom the filter of the answer leaves out. */
  readonly outside: number;
}

/** How many are chosen. Only an answer tells how many match a filter, so that count is a moment behind. */
export function countChosen(selection: MemberSelection | null, { selected }: MembersAnswer): ChosenCount {
  if (selection === null) return { total: 0, outside: 0 };
  const total = selection.kind === 'chosen' ? selection.userIds.length : (selected?.total ?? 0);
  return { total, outside: selected === undefined ? 0 : Math.max(0, total - selected.matching) };
}

/** Everybody whom the filter of an answer leaves. */
export function allOf({ filter }: MembersAnswer): MemberSelection {
  return { kind: 'matching', filter, except: [] };
}

function isSameFilter(one: MemberFilter, other: MemberFilter): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
