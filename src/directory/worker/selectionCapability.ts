import type { BatchIntent } from '../../licensing/intent';
import type { UserId } from '../../licensing/model';
import type { Suggestion } from '../findings/findings';
import type { MemberSelection } from '../store/questions';
import type { OrganizationState } from './organizationState';
import type { DirectoryService } from './protocol';

/** Makes a draft of a batch. @returns its id. */
export type CreateDraft = (start: {
  readonly userIds: readonly UserId[];
  readonly intent: BatchIntent | null;
}) => Promise<string>;

interface SelectionWorld {
  readonly state: OrganizationState;
  readonly createDraft: CreateDraft;
}

/** Tells who is selected, and begins batches with them. */
export function createSelectionCapability({
  state,
  createDraft,
}: SelectionWorld): Pick<DirectoryService, 'selectIds' | 'createDraft'> {
  function selected(selection: MemberSelection): readonly UserId[] {
    return state.index()?.selectIds(selection) ?? [];
  }
  return {
    selectIds: async (selection) => selected(selection),
    createDraft: async (selection, licenses) => {
      const userIds = selected(selection);
      return createDraft({ userIds, intent: licenses === undefined ? null : intentOf(userIds, licenses) });
    },
  };
}

function intentOf(userIds: readonly UserId[], { add, remove }: Suggestion): BatchIntent | null {
  return add.length + remove.length === 0 ? null : { kind: 'assign', userIds, add, remove };
}
