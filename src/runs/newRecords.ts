import { chunk, partsOf } from '../licensing/batchRequests';
import type { LicenseChange } from '../licensing/model';
import type { PlannedRow } from '../licensing/planDifference';
import { countParts } from './partTally';
import type { JournaledRun } from './journal';
import { ASIDE, freshEntry, RECORD_FORMAT, type ChangeEntry, type PartRecord } from './runRecords';
import type { NewRun, RunId } from './runTypes';

/** The records of a run that has not begun: its waves cut into parts, and what the plan left out set aside. */
export function newRecords(newRun: NewRun, runId: RunId, now: number, changesPerWrite: number): JournaledRun {
  const parts: PartRecord[] = [];
  const add = (wave: number, stage: PartRecord['stage'], entries: readonly ChangeEntry[]): void => {
    const reviewed = stage === 'done' ? [] : reviewedOf(newRun, entries);
    parts.push({ runId, index: parts.length, wave, stage, since: now, entries, reviewed });
  };
  for (const [wave, changes] of newRun.waves.entries()) {
    for (const some of partsOf(changes, changesPerWrite)) add(wave, 'planned', some.map(freshEntry));
  }
  for (const rows of chunk(newRun.aside, changesPerWrite)) {
    add(
      ASIDE,
      'done',
      rows.map((row) => asideEntry(row, newRun.reviewedAt)),
    );
  }
  const { owner, adminName, name, reason, origin, rules, organizationSize } = newRun;
  return {
    parts,
    run: {
      format: RECORD_FORMAT,
      runId,
      owner,
      adminName,
      name,
      reason,
      origin,
      rules,
      organizationSize,
      startedAt: now,
      endedAt: null,
      status: 'active',
      stopReason: null,
      acceptsDifferences: false,
      total: parts.reduce((total, part) => total + part.entries.length, 0),
      counts: countParts(parts),
    },
  };
}

function asideEntry({ change, kind }: PlannedRow, readAt: number): ChangeEntry {
  const entry = freshEntry(change);
  if (kind !== 'already') return { ...entry, verdict: 'notSent', notSent: 'obstacle' };
  return { ...entry, verdict: 'already', before: { kind: 'in-effect', at: readAt } };
}

function reviewedOf({ reviewed }: NewRun, entries: readonly ChangeEntry[]): PartRecord['reviewed'] {
  const users = new Set(entries.map(({ change }: { change: LicenseChange }) => change.userId));
  return [...users].flatMap((userId) => {
    const read = reviewed.get(userId);
    return read?.kind === 'known' ? [[userId, [...read.licenses]] as const] : [];
  });
}
