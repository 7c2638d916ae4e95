import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PartRecord, RunRecord } from './runRecords';

export const JOURNAL_NAME = 'license-desk-runs';
export const JOURNAL_VERSION = 1;

export interface JournalSchema extends DBSchema {
  runs: { key: string; value: RunRecord; indexes: { owner: [string, string] } };
  parts: { key: [string, number]; value: PartRecord };
}

/** Why the journal can't be had. Words for the screen are made elsewhere. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
  readonly reason: 'blocked' | 'newer' | 'unavailable' | 'write-failed';

  constructor(reason: JournalError['reason'], cause?: unknown) {
    super(`journal ${reason}${cause instanceof Error ? `: ${cause.name} ${cause.message}` : ''}`, { cause });
    this.reason = reason;
  }
}

/**
 * Opens the journal, bringing an older version up to date.
 * @throws JournalError where another tab holds an older version open, a newer License Desk wrote it, or the
 * browser gives no database (private mode, quota).
 */
export function openJournalDatabase(
  onClosed: () => void,
  name = JOURNAL_NAME,
): Promise<IDBPDatabase<JournalSchema>> {
  return new Promise((resolve, reject) => {
    openDB<JournalSchema>(name, JOURNAL_VERSION, {
      upgrade(database, oldVersion) {
        // Each version adds to the one before it, so that a journal of any age ends up whole.
        if (oldVersion < 1) {
          const runs = database.createObjectStore('runs', { keyPath: 'runId' });
          runs.createIndex('owner', ['owner.organizationId', 'owner.adminId']);
          database.createObjectStore('parts', { keyPath: ['runId', 'index'] });
        }
      },
      blocked: () => reject(new JournalError('blocked')),
      // Another tab wants to upgrade: this connection must not stand in its way.
      blocking(_current, _wanted, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        onClosed();
      },
      terminated: onClosed,
    }).then(resolve, (error: unknown) => {
      const isNewer = error instanceof DOMException && error.name === 'VersionError';
      reject(new JournalError(isNewer ? 'newer' : 'unavailable', error));
    });
  });
}

/**
 * Everything a journal holds, whatever version wrote it: the way out where it can't be opened for use.
 * Leaves it as it is.
 */
export async function exportJournal(name = JOURNAL_NAME): Promise<Record<string, unknown[]>> {
  const database = await openDB(name);
  try {
    const stores = [...database.objectStoreNames];
    const dump = await Promise.all(
      stores.map(async (store): Promise<[string, unknown[]]> => [store, await database.getAll(store)]),
    );
    return Object.fromEntries(dump);
  } finally {
    database.close();
  }
}
