import { forgetOrganization, readOrganizationDate } from '../directory/keeping/organizationsDatabase';
import { createKeptSnapshots } from '../directory/snapshots/keptSnapshots';
import { createJournal } from '../runs/journal';
import { LIMITED_KINDS, type KeepDays, type LimitedKind } from './KeepDays';
import { openKeptDrafts } from './keptDrafts';
import type { KeptOwner } from './KeptOwner';

const DAY_MS = 86_400_000;

/**
 * Deletes what is older than it may become. A run that isn't finished is never too old: without its journal nobody
 * could find out what became of it.
 * @param now milliseconds since 1970
 * @throws where something that is too old may be left.
 */
export async function expireKept(owner: KeptOwner, keepDays: KeepDays, now: number): Promise<void> {
  const due = LIMITED_KINDS.flatMap((kind) => {
    const days = keepDays[kind];
    return days === undefined ? [] : [EXPIRE[kind](owner, now - days * DAY_MS)];
  });
  const failed = (await Promise.allSettled(due)).filter((one) => one.status === 'rejected');
  if (failed.length > 0) {
    throw new AggregateError(
      failed.map(({ reason }): unknown => reason),
      'Not everything that is too old could be deleted',
    );
  }
}

/** Deletes what may be kept no longer than the session. @throws where something of it may be left. */
export async function expireOfSession(owner: KeptOwner, keepDays: KeepDays): Promise<void> {
  const ofSession = Object.entries(keepDays).filter(([, days]) => days === 0);
  return expireKept(owner, Object.fromEntries(ofSession), Date.now());
}

/** @param until what is of then, or of before, goes. */
type Expire = (owner: KeptOwner, until: number) => Promise<void>;

const EXPIRE: Readonly<Record<LimitedKind, Expire>> = {
  organization: async (owner, until) => {
    const readAt = await readOrganizationDate(owner);
    if (readAt !== null && readAt <= until) await forgetOrganization(owner);
  },
  snapshots: async (owner, until) => {
    const snapshots = createKeptSnapshots(owner);
    for (const { id, keptAt } of await snapshots.list()) if (keptAt <= until) await snapshots.delete(id);
  },
  runs: async (owner, until) => {
    const journal = createJournal();
    try {
      for (const { runId, endedAt } of await journal.list(owner)) {
        if (endedAt !== null && endedAt <= until) await journal.delete(runId, owner);
      }
    } finally {
      journal.close();
    }
  },
  drafts: async (owner, until) => {
    const drafts = openKeptDrafts(owner);
    for (const draft of await drafts.list()) if (draft.changedAt <= until) await drafts.delete(draft);
  },
};
