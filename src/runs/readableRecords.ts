import * as v from 'valibot';
import { RECORD_FORMAT, type PartRecord, type RunRecord } from './runRecords';

const RunShape = v.looseObject({
  format: v.literal(RECORD_FORMAT),
  runId: v.string(),
  owner: v.looseObject({ organizationId: v.string(), adminId: v.string() }),
  name: v.string(),
  reason: v.string(),
  adminName: v.string(),
  origin: v.looseObject({ kind: v.picklist(['wizard', 'retry', 'undo', 'file']) }),
  startedAt: v.number(),
  endedAt: v.nullable(v.number()),
  status: v.picklist(['active', 'cancelling', 'stopping', 'finished', 'cancelled', 'stopped']),
  rules: v.array(v.unknown()),
  total: v.number(),
  counts: v.record(v.string(), v.number()),
});

const PartShape = v.looseObject({
  index: v.number(),
  wave: v.number(),
  stage: v.picklist(['planned', 'sending', 'lost', 'answered', 'done']),
  since: v.number(),
  entries: v.array(
    v.looseObject({
      change: v.looseObject({
        userId: v.string(),
        licenseId: v.string(),
        action: v.picklist(['add', 'remove']),
      }),
      verdict: v.nullable(v.string()),
      words: v.array(v.string()),
      sentAt: v.array(v.number()),
    }),
  ),
  reviewed: v.array(v.unknown()),
});

/** Whether this version can go by the record: another one may have written it, or a disk harmed it. */
export function isReadableRun(run: RunRecord): boolean {
  return v.is(RunShape, run);
}

export function isReadablePart(part: PartRecord): boolean {
  return v.is(PartShape, part);
}
