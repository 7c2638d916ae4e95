import type { UserId } from '../../licensing/model';
import type { MemberSelection } from '../store/questions';
import type { OrganizationState } from './organizationState';
import type { DirectoryService } from './protocol';
import { selectedIds } from './selectedMembers';

interface SelectionWorld {
  readonly state: OrganizationState;
  /** Makes a draft of a batch. @returns its id. */
  readonly createDraft: (userIds: readonly UserId[]) => Promise<string>;
}

/** Tells who is selected, and begins batches with them. */
export function createSelectionCapability({
  state,
  createDraft,
}: SelectionWorld): Pick<DirectoryService, 'selectIds' | 'createDraft'> {
  function selected(selection: MemberSelection): readonly UserId[] {
    const index = state.index();
    return index === null ? [] : selectedIds(index, selection);
  }
  return {
    selectIds: async (selection) => selected(selection),
    createDraft: async (selection) => createDraft(selected(selection)),
  };
}
