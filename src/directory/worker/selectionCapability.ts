import type { BatchIntent } from '../../licensing/intent';
import type { LicenseChange, UserId } from '../../licensing/model';
import type { Suggestion } from '../findings/findings';
import type { MemberSelection } from '../store/questions';
import { rowOf } from '../store/rowOf';
import type { OrganizationState } from './organizationState';
import type { DirectoryService } from './protocol';

/** Makes a draft of a batch. @returns its id. */
export type CreateDraft = (start: {
  readonly userIds: readonly UserId[];
  readonly intent: BatchIntent | null;
}) => Promise<string>;

/** Makes a draft of changes named one by one. @returns its id. */
export type DraftChanges = (changes: readonly LicenseChange[], name: string) => Promise<string>;

interface SelectionWorld {
  readonly state: OrganizationState;
  readonly createDraft: CreateDraft;
  readonly draftChanges: DraftChanges;
}

/** Tells who is selected, and begins batches with them. */
export function createSelectionCapability({
  state,
  createDraft,
  draftChanges,
}: SelectionWorld): Pick<DirectoryService, 'selectIds' | 'createDraft'> {
  function selected(selection: MemberSelection): readonly UserId[] {
    return state.index()?.selectIds(selection) ?? [];
  }
  /** Of all that they hold, person by person: each may hold something else. */
  function removals(selection: MemberSelection): LicenseChange[] {
    const columns = state.shown()?.columns;
    const places = state.index()?.selectPlaces(selection, BY_ID, ANY_LOCALE);
    if (columns === undefined || places === undefined) return [];
    return [...places].flatMap((place) => {
      const { userId, licenses } = rowOf(columns, place);
      return (licenses ?? []).map((licenseId) => ({ userId, licenseId, action: 'remove' as const }));
    });
  }
  return {
    selectIds: async (selection) => selected(selection),
    createDraft: async (selection, licenses) => {
      if (licenses?.removeHeld === true) return draftChanges(removals(selection), UNNAMED);
      const userIds = selected(selection);
      return createDraft({ userIds, intent: licenses === undefined ? null : intentOf(userIds, licenses) });
    },
  };
}

/** The wizard finds a name. */
const UNNAMED = '';
const BY_ID = { field: 'id', descending: false } as const;
/** Ids are in no language. */
const ANY_LOCALE = 'en';

function intentOf(userIds: readonly UserId[], { add, remove }: Suggestion): BatchIntent | null {
  return add.length + remove.length === 0 ? null : { kind: 'assign', userIds, add, remove };
}
