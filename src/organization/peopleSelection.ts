import type { MemberFilter, MembersAnswer, MemberSelection } from '../directory/store/questions';
import type { UserId } from '../licensing/model';

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
  const { filter, except, also = [] } = selection;
  return {
    kind: 'matching',
    filter,
    except: [...new Set([...except.filter((id) => !coming.has(id)), ...unwanted])],
    also: changed(also),
  };
}

/**
 * Who of a page's rows is chosen. The selection's own words come before the answer's, which is a moment behind: a
 * box has to show its tick at once.
 */
export function chosenOnPage(
  selection: MemberSelection | null,
  filter: MemberFilter,
  { rows, selected }: MembersAnswer,
): ReadonlySet<UserId> {
  if (selection === null) return new Set();
  const ids = rows.map(({ userId }) => userId);
  if (selection.kind === 'chosen') {
    const chosen = new Set(selection.userIds);
    return new Set(ids.filter((id) => chosen.has(id)));
  }
  const except = new Set(selection.except);
  const also = new Set(selection.also);
  const isShown = JSON.stringify(selection.filter) === JSON.stringify(filter);
  const told = isShown ? null : new Set(selected?.userIds);
  return new Set(ids.filter((id) => also.has(id) || (!except.has(id) && (told?.has(id) ?? true))));
}
