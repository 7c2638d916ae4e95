import type { UserId } from '../../licensing/model';
import type { MemberIndex } from '../store/memberIndex';
import type { MembersAnswer, MembersQuestion, MemberSelection } from '../store/questions';

/** Ids of everybody selected, each once. */
export function selectedIds(index: MemberIndex, selection: MemberSelection): readonly UserId[] {
  if (selection.kind === 'chosen') return selection.userIds;
  const matching = index.selectIds(selection);
  const { also = [] } = selection;
  return also.length === 0 ? matching : [...new Set([...matching, ...also])];
}

/** Tells of an answer's people which are selected. */
export function withSelected(
  index: MemberIndex,
  { filter, selection }: MembersQuestion,
  answer: MembersAnswer,
): MembersAnswer {
  if (selection === undefined) return answer;
  const ids = new Set(selectedIds(index, selection));
  const matching = index.selectIds({ kind: 'matching', filter, except: [] });
  return {
    ...answer,
    selected: {
      userIds: answer.rows.map(({ userId }) => userId).filter((id) => ids.has(id)),
      matching: matching.reduce((count, id) => count + Number(ids.has(id)), 0),
      total: ids.size,
    },
  };
}
