import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import * as v from 'valibot';
import type { PartRecord, RunRecord } from './runRecords';
import type { RunOwner } from './runTypes';

export const JOURNAL_NAME = 'license-desk-runs';

export interface JournalSchema extends DBSchema {
  runs: { key: string; value: RunRecord; indexes: { owner: [string, string] } };
  parts: { key: [string, number]; value: PartRecord };
}

type Upgrade = (
  database: IDBPDatabase<JournalSchema>,
  transaction: IDBPTransaction<JournalSchema, ('runs' | 'parts')[], 'versionchange'>,
) => void;

/** One for each version: it adds to the one before it, so that a journal of any age ends up whole. */
export const JOURNAL_UPGRADES: readonly Upgrade[] = [
  (database) => {
    const runs = database.createObjectStore('runs', { keyPath: 'runId' });
    runs.createIndex('owner', ['owner.organizationId', 'owner.adminId']);
    database.createObjectStore('parts', { keyPath: ['runId', 'index'] });
  },
];

/** Why the journal can't be had. Words for the screen are made elsewhere. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
  readonly reason: 'blocked' | 'newer' | 'unavailable' | 'unreadable' | 'write-failed';

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
  upgrades = JOURNAL_UPGRADES,
): Promise<IDBPDatabase<JournalSchema>> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    openDB<JournalSchema>(name, upgrades.length, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        for (const upgrade of upgrades.slice(oldVersion)) upgrade(database, transaction);
      },
      blocked() {
        isGivenUp = true;
        reject(new JournalError('blocked'));
      },
      // Another tab wants to upgrade: this connection must not stand in its way.
      blocking(_current, _wanted, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        onClosed();
      },
      terminated: onClosed,
    }).then(
      (database) => {
        // Nobody waits for it any more, and it would stand in the way of the next upgrade.
        if (isGivenUp) database.close();
        resolve(database);
      },
      (error: unknown) => {
        const isNewer = error instanceof DOMException && error.name === 'VersionError';
        reject(new JournalError(isNewer ? 'newer' : 'unavailable', error));
      },
    );
  });
}

const OwnedSchema = v.looseObject({
  runId: v.string(),
  owner: v.looseObject({ organizationId: v.string(), adminId: v.string() }),
});
const OfRunSchema = v.looseObject({ runId: v.string() });

/**
 * Everything a journal holds of the owner, and whatever can't be told to be someone else's, no matter which
 * version wrote it: the way out where it can't be opened for use. Leaves it as it is.
 */
export async function exportJournal(
  owner: RunOwner,
  name = JOURNAL_NAME,
): Promise<Record<string, unknown[]>> {
  const database = await openAsItIs(name);
  if (database === null) return {};
  try {
    const stores = [...database.objectStoreNames];
    const dump = await Promise.all(
      stores.map(async (store): Promise<[string, unknown[]]> => [store, await database.getAll(store)]),
    );
    const others = new Set<string>();
    for (const record of dump.flatMap(([, records]) => records)) {
      if (!v.is(OwnedSchema, record)) continue;
      const isMine =
        record.owner.organizationId === owner.organizationId && record.owner.adminId === owner.adminId;
      if (!isMine) others.add(record.runId);
    }
    const isMine = (record: unknown): boolean => !v.is(OfRunSchema, record) || !others.has(record.runId);
    return Object.fromEntries(dump.map(([store, records]) => [store, records.filter(isMine)]));
  } finally {
    database.close();
  }
}

/** Whatever version is there; null where none is, and then none is made. */
async function openAsItIs(name: string): Promise<IDBPDatabase | null> {
  let isNew = false;
  try {
    return await openDB(name, undefined, {
      upgrade(_database, _oldVersion, _newVersion, transaction) {
        isNew = true;
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
  } catch (error) {
    if (isNew) return null;
    throw error;
  }
}
