import { inverseOf, isInEffect } from './change';
import type { LicenseChange, LicensesOfUser, UserId } from './model';
import type { ChangeResult, Verdict } from './verdict';

/** A change of the run that is not taken back, and why. */
export interface LeftAlone {
  readonly change: LicenseChange;
  readonly reason:
    /** The run did not bring it about. */
    | 'not-applied'
    /** It is no longer as the run left it: someone took it back, or changed it again. */
    | 'changed-since'
    /** What the person holds now could not be read. */
    | 'not-readable';
}

export interface Undo {
  /** The inverse of what was really applied and still stands, last change first. */
  readonly changes: readonly LicenseChange[];
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * Plans to take a run back: what it really applied, and nothing that others have changed since. Put the
 * changes into an intent of kind "changes", which orders them anew.
 */
export function undoRun(results: readonly ChangeResult[], now: ReadonlyMap<UserId, LicensesOfUser>): Undo {
  const changes: LicenseChange[] = [];
  const leftAlone: LeftAlone[] = [];
  for (const { change, verdict } of results) {
    const read = now.get(change.userId);
    if (verdict !== 'applied') leftAlone.push({ change, reason: 'not-applied' });
    else if (read?.kind !== 'known') leftAlone.push({ change, reason: 'not-readable' });
    else if (!isInEffect(change, read.licenses)) leftAlone.push({ change, reason: 'changed-since' });
    else changes.push(inverseOf(change));
  }
  return { changes: changes.reverse(), leftAlone };
}

const RETRIED: ReadonlySet<Verdict> = new Set(['refused', 'notInEffect', 'notSent', 'unknown']);

/** The changes to plan again: those that failed, or those of one word of the service alone. */
export function changesToRetry(results: readonly ChangeResult[], word?: string): LicenseChange[] {
  return results
    .filter(({ verdict, words }) => RETRIED.has(verdict) && (word === undefined || words.includes(word)))
    .map(({ change }) => change);
}
