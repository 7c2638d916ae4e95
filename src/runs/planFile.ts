import * as v from 'valibot';
import { changeKey } from '../licensing/change';
import type { LicenseChange } from '../licensing/model';
import type { Plan, PlanRow } from '../licensing/planTypes';
import type { Draft } from './drafts';
import type { Workbench } from './workbench';

/** More than this is no plan that a browser should open. */
export const LARGEST_PLAN_FILE = 20_000_000;

const FORMAT = 'license-desk-plan';
const VERSION = 1;

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(256));
const Words = v.pipe(v.string(), v.maxLength(2_000));
const Moment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => Number.isFinite(Date.parse(text))),
);
const CHANGE = { userId: Id, licenseId: Id, action: v.picklist(['add', 'remove']) };
const Changes = v.array(v.strictObject(CHANGE));

/** Only choices that are complete: a plan is saved from Review, which an incomplete one never reaches. */
const Licenses = v.variant('kind', [
  v.pipe(
    v.strictObject({ kind: v.literal('assign'), add: v.array(Id), remove: v.array(Id) }),
    v.check(({ add, remove }) => add.length + remove.length > 0),
  ),
  v.pipe(
    v.strictObject({ kind: v.literal('swap'), from: Id, to: Id }),
    v.check(({ from, to }) => from !== to),
  ),
  v.pipe(
    v.strictObject({
      kind: v.literal('exact'),
      licenseId: Id,
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
  savedAt: Moment,
  savedBy: v.strictObject({ name: Words }),
  organization: v.strictObject({ id: Id, name: Words }),
  name: Words,
  reason: Words,
  intent: v.strictObject({ userIds: v.pipe(v.array(Id), v.minLength(1)), licenses: Licenses }),
  decisions: v.strictObject({ includeAnyway: Changes, extraChanges: Changes }),
  planned: PlannedRows,
});

/** A plan as one admin saves it and another opens it. It carries no token and nothing that stands for one. */
export type PlanFile = v.InferOutput<typeof PlanFileSchema>;

/** Why a file is not opened. A path names the first place that is wrong, such as intent.userIds.0. */
export type PlanFileProblem =
  | { readonly kind: 'tooLarge' | 'notJson' | 'otherFormat' | 'otherVersion' }
  | { readonly kind: 'missing' | 'wrong' | 'unknownField'; readonly path: string };

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
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse({ kind: 'notJson' });
  }
  if (typeof json !== 'object' || json === null) return refuse({ kind: 'otherFormat' });
  if (!('format' in json) || json.format !== FORMAT) return refuse({ kind: 'otherFormat' });
  if ('version' in json && typeof json.version === 'number' && json.version !== VERSION) {
    return refuse({ kind: 'otherVersion' });
  }
  const result = v.safeParse(PlanFileSchema, json, { abortEarly: true });
  return result.success ? { ok: true, file: result.output } : refuse(problemOf(result.issues[0]));
}

function problemOf(issue: v.InferIssue<typeof PlanFileSchema>): PlanFileProblem {
  // A field's name comes from the file too, and may be of any length.
  const path = (v.getDotPath(issue) ?? '').slice(0, 200);
  if (issue.type === 'strict_object' && issue.expected === 'never') return { kind: 'unknownField', path };
  return { kind: issue.received === 'undefined' ? 'missing' : 'wrong', path };
}

function refuse(problem: PlanFileProblem): ParsedPlanFile {
  return { ok: false, problem };
}

const bare = ({ userId, licenseId, action }: LicenseChange): LicenseChange => ({ userId, licenseId, action });
