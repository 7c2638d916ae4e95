import * as v from 'valibot';
import {
  fieldProblem,
  FileId,
  FileMoment,
  FileWords,
  parseFileText,
  type FileProblem,
} from '../directory/fileFields';
import { changeKey } from '../licensing/change';
import type { LicenseChange } from '../licensing/model';
import type { Plan, PlanRow } from '../licensing/planTypes';
import type { Draft } from './drafts';
import type { Workbench } from './workbench';

/** More than this is no plan that a browser should open. */
export const LARGEST_PLAN_FILE = 20_000_000;

const FORMAT = 'license-desk-plan';
const VERSION = 1;

const CHANGE = { userId: FileId, licenseId: FileId, action: v.picklist(['add', 'remove']) };
const Changes = v.array(v.strictObject(CHANGE));

/** Only choices that are complete: a plan is saved from Review, which an incomplete one never reaches. */
const Licenses = v.variant('kind', [
  v.pipe(
    v.strictObject({ kind: v.literal('assign'), add: v.array(FileId), remove: v.array(FileId) }),
    v.check(({ add, remove }) => add.length + remove.length > 0),
  ),
  v.pipe(
    v.strictObject({ kind: v.literal('swap'), from: FileId, to: FileId }),
    v.check(({ from, to }) => from !== to),
  ),
  v.pipe(
    v.strictObject({
      kind: v.literal('exact'),
      licenseId: FileId,
      addMissing: v.boolean(),
      removeOthers: v.boolean(),
    }),
    v.check(({ addMissing, removeOthers }) => addMissing || removeOthers),
  ),
  v.strictObject({ kind: v.literal('changes'), changes: v.pipe(Changes, v.minLength(1)) }),
]);

const PlannedRows = v.pipe(
  v.array(v.strictObject({ ...CHANGE, kind: v.picklist(['change', 'already', 'obstacle']) })),
  v.check((rows) => new Set(rows.map(changeKey)).size === rows.length),
);

const PlanFileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  savedAt: FileMoment,
  savedBy: v.strictObject({ name: FileWords }),
  organization: v.strictObject({ id: FileId, name: FileWords }),
  name: FileWords,
  reason: FileWords,
  intent: v.strictObject({ userIds: v.pipe(v.array(FileId), v.minLength(1)), licenses: Licenses }),
  decisions: v.strictObject({ includeAnyway: Changes, extraChanges: Changes }),
  planned: PlannedRows,
});

/** A plan as one admin saves it and another opens it. It carries no token and nothing that stands for one. */
export type PlanFile = v.InferOutput<typeof PlanFileSchema>;

/** Why a file is not opened. A path names the first place that is wrong, such as intent.userIds.0. */
export type PlanFileProblem = FileProblem | { readonly kind: 'tooLarge' };

export type ParsedPlanFile =
  { readonly ok: true; readonly file: PlanFile } | { readonly ok: false; readonly problem: PlanFileProblem };

/** What a plan file is made of. */
export interface PlanFileFacts {
  readonly draft: Pick<Draft, 'userIds' | 'name' | 'reason'> &
    Pick<Workbench, 'licenses' | 'includeAnyway' | 'extraChanges'>;
  readonly plan: Pick<Plan, 'rows'>;
  readonly savedAt: number;
  readonly savedBy: string;
  readonly organization: { readonly id: string; readonly name: string };
}

/** The text of a file that `parsePlanFile` reads. Counts typed to confirm stay out: whoever runs it types them. */
export function toPlanFile({ draft, plan, savedAt, savedBy, organization }: PlanFileFacts): string {
  const included = new Set(draft.includeAnyway);
  const changes = plan.rows.map(({ change }) => change);
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    savedAt: new Date(savedAt).toISOString(),
    savedBy: { name: savedBy },
    organization: { id: organization.id, name: organization.name },
    name: draft.name,
    reason: draft.reason,
    intent: {
      userIds: draft.userIds,
      licenses:
        draft.licenses.kind === 'changes'
          ? { kind: 'changes', changes: draft.licenses.changes.map(bare) }
          : draft.licenses,
    },
    decisions: {
      includeAnyway: changes.filter((change) => included.has(changeKey(change))).map(bare),
      extraChanges: draft.extraChanges.map(bare),
    },
    planned: plan.rows.map(({ change, kind }: PlanRow) => ({ ...bare(change), kind })),
  });
}

/** Reads a file strictly: whatever is not exactly a plan of this format is refused. Never throws. */
export function parsePlanFile(text: string): ParsedPlanFile {
  if (text.length > LARGEST_PLAN_FILE) return refuse({ kind: 'tooLarge' });
  const parsed = parseFileText(text, FORMAT, VERSION);
  if (!parsed.ok) return parsed;
  const result = v.safeParse(PlanFileSchema, parsed.json, { abortEarly: true });
  return result.success ? { ok: true, file: result.output } : refuse(fieldProblem(result.issues[0]));
}

function refuse(problem: PlanFileProblem): ParsedPlanFile {
  return { ok: false, problem };
}

const bare = ({ userId, licenseId, action }: LicenseChange): LicenseChange => ({ userId, licenseId, action });
