import type { LicenseApi } from '../api/LicenseApi';
import { readLicenses } from '../directory/readLicenses';
import { changesToRetry, undoRun, type Undo } from '../licensing/undo';
import type { LicenseChange, LicensesOfUser, UserId } from '../licensing/model';
import type { ChangeResult } from '../licensing/verdict';
import type { DraftId } from './drafts';
import { peopleIn } from './resultRows';
import type { Runs } from './RunnerContext';
import type { RunOrigin } from './runTypes';
import { EMPTY_WORKBENCH } from './workbench';

interface FollowUp {
  readonly changes: readonly LicenseChange[];
  readonly origin: RunOrigin;
  readonly name: string;
  readonly reason: string;
}

/** Makes a draft of changes named one by one, ready for Review, where it is planned from the present state. */
export async function draftChanges(
  runs: Pick<Runs, 'drafts' | 'workbenches' | 'owner'>,
  { changes, origin, name, reason }: FollowUp,
): Promise<DraftId> {
  const draft = await runs.drafts.create(runs.owner, {
    step: 'review',
    userIds: peopleIn(changes.map((change) => ({ change }))),
    intent: { kind: 'changes', changes },
    name,
    reason,
  });
  await runs.workbenches.write(draft.id, {
    ...EMPTY_WORKBENCH,
    licenses: { kind: 'changes', changes },
    origin,
  });
  return draft.id;
}

/** The words with which the service refused changes, each with how many could be tried again for it. */
export function failuresByWord(results: readonly ChangeResult[]): Map<string, number> {
  const words = new Set(results.flatMap((result) => result.words));
  const counts = new Map<string, number>();
  for (const word of words) {
    const count = changesToRetry(results, word).length;
    if (count > 0) counts.set(word, count);
  }
  return counts;
}

/**
 * What taking the run back comes to by a fresh read of its people.
 * @throws ApiError where nobody could be read.
 */
export async function planUndo(
  results: readonly ChangeResult[],
  license: LicenseApi,
  signal?: AbortSignal,
): Promise<Undo> {
  const applied = results.filter(({ verdict }) => verdict === 'applied');
  const userIds = peopleIn(applied);
  const { byUser, error } = await readLicenses(userIds, license, signal);
  const now = new Map<UserId, LicensesOfUser>();
  for (const [id, read] of byUser) if (read.kind !== 'failed') now.set(id, read);
  if (now.size === 0 && error !== null) throw error;
  return undoRun(results, now);
}
