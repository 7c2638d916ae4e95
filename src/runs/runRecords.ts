import { isInEffect } from '../licensing/change';
import type { LicenseId, UserId } from '../licensing/model';
import type { OrderRule } from '../licensing/planTypes';
import type { ChangeResult, Sighting, Verdict, VerdictCounts } from '../licensing/verdict';
import type { LicenseChange } from '../licensing/model';
import type { Reading } from './readLicenses';
import type { RunId, RunOrigin, RunOwner, StopReason } from './runTypes';

/** The shape of the records below; the journal brings older ones up to it. */
export const RECORD_FORMAT = 1;

export type RunStatus = 'active' | 'cancelling' | 'stopping' | 'finished' | 'cancelled' | 'stopped';

/** A run as the journal keeps it; its changes stand in its parts. */
export interface RunRecord {
  readonly format: number;
  readonly runId: RunId;
  readonly owner: RunOwner;
  readonly adminName: string;
  readonly name: string;
  readonly reason: string;
  readonly origin: RunOrigin;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly status: RunStatus;
  readonly stopReason: StopReason | null;
  readonly rules: readonly OrderRule[];
  readonly organizationSize: number | null;
  /** The admin said to go on whatever else others change. */
  readonly acceptsDifferences: boolean;
  readonly total: number;
  readonly counts: VerdictCounts;
}

/**
 * - planned: nothing is on its way. Entries that were sent before without an answer may be sent again.
 * - sending: written before the send, so a part found so after a crash may or may not have been sent.
 * - lost: sent, and no usable answer came.
 * - answered: sent, and an answer came; open entries wait for a read that decides.
 * - done: every entry has its verdict.
 */
export type PartStage = 'planned' | 'sending' | 'lost' | 'answered' | 'done';

export type ChangeEntry = Omit<ChangeResult, 'verdict'> & { readonly verdict: Verdict | null };

/** Changes that travel in one request. */
export interface PartRecord {
  readonly runId: RunId;
  readonly index: number;
  /** Counts from 0; ASIDE holds what the plan left out. */
  readonly wave: number;
  readonly stage: PartStage;
  /** When the stage was entered. */
  readonly since: number;
  readonly entries: readonly ChangeEntry[];
  /** What the part's people held when the admin last agreed to it. */
  readonly reviewed: readonly (readonly [UserId, readonly LicenseId[]])[];
}

/** The wave of rows that the plan left out. */
export const ASIDE = -1;

export function freshEntry(change: LicenseChange): ChangeEntry {
  return {
    change,
    verdict: null,
    answer: 'none',
    words: [],
    before: null,
    after: null,
    sentAt: [],
    notSent: null,
  };
}

export const isOpen = (entry: ChangeEntry): boolean => entry.verdict === null;

/** Whether the entry may have been sent, as far as the journal tells. */
export const wasSent = (entry: ChangeEntry): boolean => entry.sentAt.length > 0;

export function isSettled(entry: ChangeEntry): entry is ChangeResult {
  return entry.verdict !== null;
}

/** People whom the part's open entries are about. */
export function openUsers(part: PartRecord): UserId[] {
  return [...new Set(part.entries.filter(isOpen).map(({ change }) => change.userId))];
}

/** What a read tells of one change. */
export function sightingOf(change: LicenseChange, { licenses, readAt }: Reading): Sighting {
  const read = licenses.get(change.userId);
  const at = readAt.get(change.userId) ?? 0;
  if (read?.kind !== 'known') return { kind: 'untrustworthy', at };
  return { kind: isInEffect(change, read.licenses) ? 'in-effect' : 'not-in-effect', at };
}
