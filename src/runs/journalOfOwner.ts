import { bytesOf, type KeptSize } from '../directory/keptSize';
import { openJournalDatabase } from './journalDatabase';
import type { RunOwner } from './runTypes';

/** How much the journal holds of an owner, also of what this version can't read. */
export async function measureRuns({ organizationId, adminId }: RunOwner): Promise<KeptSize> {
  const database = await openJournalDatabase(() => undefined);
  try {
    const runs = await database.getAllFromIndex('runs', 'owner', [organizationId, adminId]);
    let bytes = 0;
    for (const run of runs) {
      bytes += bytesOf(run) + bytesOf(await database.getAll('parts', partsOf(run.runId)));
    }
    return { items: runs.length, bytes };
  } finally {
    database.close();
  }
}

/** Deletes an owner's runs, those too that this version can't read. */
export async function deleteRuns({ organizationId, adminId }: RunOwner): Promise<void> {
  const database = await openJournalDatabase(() => undefined);
  try {
    const transaction = database.transaction(['runs', 'parts'], 'readwrite');
    const [runs, parts] = [transaction.objectStore('runs'), transaction.objectStore('parts')];
    const ids = await runs.index('owner').getAllKeys([organizationId, adminId]);
    await Promise.all([
      ...ids.flatMap((id) => [parts.delete(partsOf(id)), runs.delete(id)]),
      transaction.done,
    ]);
  } finally {
    database.close();
  }
}

function partsOf(runId: string): IDBKeyRange {
  return IDBKeyRange.bound([runId, -Infinity], [runId, Infinity]);
}
