import { changeKey } from '../licensing/change';
import type { DraftId } from '../runs/drafts';
import { LARGEST_PLAN_FILE, parsePlanFile, type PlanFile, type PlanFileProblem } from '../runs/planFile';
import type { Runs } from '../runs/RunnerContext';
import { EMPTY_WORKBENCH } from '../runs/workbench';
import { intentOf } from './draftState';

/** Why a plan file did not become a draft. */
export type OpenPlanProblem =
  | PlanFileProblem
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'otherOrganization'; readonly organization: string }
  /** This browser keeps nothing. */
  | { readonly kind: 'notKept'; readonly message: string };

type Keeper = Pick<Runs, 'owner' | 'drafts' | 'workbenches'>;

export type OpenedPlanFile =
  | { readonly ok: true; readonly draftId: DraftId }
  | { readonly ok: false; readonly problem: OpenPlanProblem };

/** Makes a draft of a plan file, ready for Review, where it is planned from the present state. Never throws. */
export async function openPlanFile(runs: Keeper, chosen: Blob): Promise<OpenedPlanFile> {
  if (chosen.size > LARGEST_PLAN_FILE) return { ok: false, problem: { kind: 'tooLarge' } };
  let text: string;
  try {
    text = await chosen.text();
  } catch {
    return { ok: false, problem: { kind: 'unreadable' } };
  }
  const parsed = parsePlanFile(text);
  if (!parsed.ok) return parsed;
  const { organization } = parsed.file;
  if (organization.id !== runs.owner.organizationId) {
    return {
      ok: false,
      problem: { kind: 'otherOrganization', organization: organization.name || organization.id },
    };
  }
  try {
    return { ok: true, draftId: await draftOf(runs, parsed.file) };
  } catch (error) {
    return {
      ok: false,
      problem: { kind: 'notKept', message: error instanceof Error ? error.message : String(error) },
    };
  }
}

async function draftOf(runs: Keeper, file: PlanFile): Promise<DraftId> {
  const { licenses } = file.intent;
  const userIds = [...new Set(file.intent.userIds)];
  const draft = await runs.drafts.create(runs.owner, {
    step: 'review',
    userIds,
    intent: intentOf({ licenses, userIds }, []),
    name: file.name,
    reason: file.reason,
  });
  try {
    await runs.workbenches.write(draft.id, {
      ...EMPTY_WORKBENCH,
      licenses,
      includeAnyway: file.decisions.includeAnyway.map(changeKey),
      extraChanges: file.decisions.extraChanges,
      origin: { kind: 'file' },
      openedPlan: {
        savedAt: file.savedAt,
        savedBy: file.savedBy.name,
        rows: file.planned.map(({ kind, ...change }) => ({ change, kind })),
      },
    });
  } catch (error) {
    // Without its workbench the draft would forget that it came from a file, and what it is held against.
    await runs.drafts.delete(draft.id, runs.owner).catch(() => undefined);
    throw error;
  }
  return draft.id;
}
