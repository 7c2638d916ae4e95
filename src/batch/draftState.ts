import type { ChangeKey } from '../licensing/change';
import type { BatchIntent } from '../licensing/intent';
import type { LicenseChange, LicenseId, UserId } from '../licensing/model';
import type { Draft } from '../runs/drafts';
import type { RunId } from '../runs/runTypes';
import {
  EMPTY_WORKBENCH,
  type LicensesChoice,
  type OpenedFile,
  type StatesInput,
  type Workbench,
} from '../runs/workbench';

/** Everything that the wizard knows of a batch in the making. */
export type BatchDraft = Draft & Workbench;

export type DraftAction =
  | { readonly type: 'addUsers'; readonly userIds: readonly UserId[] }
  | { readonly type: 'removeUsers'; readonly userIds: ReadonlySet<UserId> }
  | { readonly type: 'pasteText'; readonly text: string }
  | { readonly type: 'openFile'; readonly file: OpenedFile | null }
  | { readonly type: 'chooseColumn'; readonly column: number }
  | { readonly type: 'wantStates'; readonly change: Partial<StatesInput> }
  | { readonly type: 'planStates'; readonly changes: readonly LicenseChange[] }
  | { readonly type: 'chooseKind'; readonly kind: LicensesChoice['kind'] }
  | { readonly type: 'chooseLicenses'; readonly licenses: LicensesChoice }
  | { readonly type: 'include'; readonly keys: readonly ChangeKey[]; readonly include: boolean }
  | { readonly type: 'acceptOffer'; readonly changes: readonly LicenseChange[] }
  | { readonly type: 'withdrawOffers' }
  | { readonly type: 'typeCount'; readonly of: 'removesFrom' | 'addsFor'; readonly text: string }
  | { readonly type: 'acceptLockOut'; readonly accepted: boolean }
  | { readonly type: 'rename'; readonly name: string }
  | { readonly type: 'giveReason'; readonly reason: string }
  | { readonly type: 'closePlanFile' }
  | { readonly type: 'moveTo'; readonly step: Draft['step'] }
  | { readonly type: 'becameRun'; readonly runId: RunId };

/** What was decided about a plan stands only as long as the plan's question stays the same. */
const UNDECIDED = {
  includeAnyway: EMPTY_WORKBENCH.includeAnyway,
  extraChanges: EMPTY_WORKBENCH.extraChanges,
  typed: EMPTY_WORKBENCH.typed,
  lockOutAccepted: false,
};

export function draftReducer(draft: BatchDraft, action: DraftAction): BatchDraft {
  switch (action.type) {
    case 'addUsers': {
      const userIds = [...new Set([...draft.userIds, ...action.userIds])];
      if (userIds.length === draft.userIds.length) return draft;
      return withIntent({ ...draft, userIds, typed: UNDECIDED.typed });
    }
    case 'removeUsers':
      return withoutUsers(draft, action.userIds);
    case 'pasteText':
      return { ...draft, unresolvedText: action.text };
    case 'openFile':
      return { ...draft, file: action.file };
    case 'chooseColumn':
      return draft.file === null ? draft : { ...draft, file: { ...draft.file, column: action.column } };
    case 'wantStates':
      return { ...draft, states: { ...draft.states, ...action.change } };
    case 'planStates':
      return planStates(draft, action.changes);
    case 'chooseKind':
      return chooseKind(draft, action.kind);
    case 'chooseLicenses':
      return withIntent({ ...draft, ...UNDECIDED, licenses: action.licenses });
    case 'include': {
      const keys = new Set(draft.includeAnyway);
      for (const key of action.keys) {
        if (action.include) keys.add(key);
        else keys.delete(key);
      }
      return { ...draft, includeAnyway: [...keys], typed: UNDECIDED.typed };
    }
    case 'acceptOffer':
      return { ...draft, extraChanges: [...draft.extraChanges, ...action.changes], typed: UNDECIDED.typed };
    case 'withdrawOffers':
      return { ...draft, extraChanges: [], typed: UNDECIDED.typed };
    case 'typeCount':
      return { ...draft, typed: { ...draft.typed, [action.of]: action.text } };
    case 'acceptLockOut':
      return { ...draft, lockOutAccepted: action.accepted };
    case 'rename':
      return { ...draft, name: action.name };
    case 'closePlanFile':
      return { ...draft, openedPlan: null };
    case 'moveTo':
      return { ...draft, step: action.step };
    case 'giveReason':
      return { ...draft, reason: action.reason };
    default:
      return { ...draft, runId: action.runId };
  }
}

/** The plan's question in the domain's terms; null while something of it hasn't been chosen. */
export function intentOf(
  { licenses, userIds }: Pick<BatchDraft, 'licenses' | 'userIds'>,
  currentHolders: readonly UserId[],
): BatchIntent | null {
  switch (licenses.kind) {
    case 'assign':
      if (licenses.add.length + licenses.remove.length === 0) return null;
      return { kind: 'assign', userIds, add: licenses.add, remove: licenses.remove };
    case 'swap': {
      const { from, to } = licenses;
      return from === null || to === null || from === to ? null : { kind: 'swap', from, to, userIds };
    }
    case 'exact': {
      const { licenseId, addMissing, removeOthers } = licenses;
      if (licenseId === null || !(addMissing || removeOthers)) return null;
      return { kind: 'exact', licenseId, userIds, currentHolders, addMissing, removeOthers };
    }
    default:
      return licenses.changes.length === 0 ? null : { kind: 'changes', changes: licenses.changes };
  }
}

/** The license that a plan needs to know all holders of. */
export function licenseWhoseHoldersMatter({ licenses }: Pick<BatchDraft, 'licenses'>): LicenseId | null {
  return licenses.kind === 'exact' && licenses.removeOthers ? licenses.licenseId : null;
}

/** What another page made, as the wizard sees it. */
export function toBatchDraft(draft: Draft, workbench: Workbench | undefined): BatchDraft {
  // An older workbench may lack what came later.
  if (workbench !== undefined) return { ...draft, ...EMPTY_WORKBENCH, ...workbench };
  const licenses = draft.intent === null ? EMPTY_WORKBENCH.licenses : choiceOf(draft.intent);
  const userIds =
    draft.userIds.length === 0 && licenses.kind === 'changes' ? usersIn(licenses.changes) : draft.userIds;
  return { ...draft, userIds, ...EMPTY_WORKBENCH, licenses };
}

function choiceOf(intent: BatchIntent): LicensesChoice {
  switch (intent.kind) {
    case 'assign':
      return { kind: 'assign', add: intent.add, remove: intent.remove };
    case 'swap':
      return { kind: 'swap', from: intent.from, to: intent.to };
    case 'exact':
      return {
        kind: 'exact',
        licenseId: intent.licenseId,
        addMissing: intent.addMissing,
        removeOthers: intent.removeOthers,
      };
    default:
      return { kind: 'changes', changes: intent.changes };
  }
}

function chooseKind(draft: BatchDraft, kind: LicensesChoice['kind']): BatchDraft {
  if (draft.licenses.kind === kind) return draft;
  const known = draft.laidAside.find((one) => one.kind === kind);
  const laidAside = [...draft.laidAside.filter((one) => one.kind !== kind), draft.licenses];
  return withIntent({ ...draft, ...UNDECIDED, laidAside, licenses: known ?? emptyChoice(kind) });
}

function emptyChoice(kind: LicensesChoice['kind']): LicensesChoice {
  switch (kind) {
    case 'assign':
      return EMPTY_WORKBENCH.licenses;
    case 'swap':
      return { kind, from: null, to: null };
    case 'exact':
      return { kind, licenseId: null, addMissing: true, removeOthers: false };
    default:
      return { kind: 'changes', changes: [] };
  }
}

/** Whether people or licenses were chosen otherwise, which a plan of wanted states would take the place of. */
export function hasOtherChoices({ userIds, licenses, states }: BatchDraft): boolean {
  const isFromStates = states.isPlanned && licenses.kind === 'changes';
  return !isFromStates && (userIds.length > 0 || intentOf({ licenses, userIds: [''] }, []) !== null);
}

/** The draft becomes the way from what people hold to what they should hold. */
export function planStates(draft: BatchDraft, changes: readonly LicenseChange[]): BatchDraft {
  return withIntent({
    ...draft,
    ...UNDECIDED,
    userIds: usersIn(changes),
    licenses: { kind: 'changes', changes },
    states: { ...draft.states, isPlanned: true },
  });
}

function withoutUsers(draft: BatchDraft, gone: ReadonlySet<UserId>): BatchDraft {
  const stays = (change: LicenseChange) => !gone.has(change.userId);
  const { licenses } = draft;
  return withIntent({
    ...draft,
    userIds: draft.userIds.filter((id) => !gone.has(id)),
    extraChanges: draft.extraChanges.filter(stays),
    typed: UNDECIDED.typed,
    licenses:
      licenses.kind === 'changes' ? { ...licenses, changes: licenses.changes.filter(stays) } : licenses,
  });
}

/** The draft itself carries the question too, for whoever reads drafts without the wizard. */
function withIntent(draft: BatchDraft): BatchDraft {
  return { ...draft, intent: intentOf(draft, []) };
}

function usersIn(changes: readonly LicenseChange[]): UserId[] {
  return [...new Set(changes.map(({ userId }) => userId))];
}
