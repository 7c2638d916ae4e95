import type { IDBPDatabase } from 'idb';
import { JournalError, openJournalDatabase, type JournalSchema } from './journalDatabase';
import { isReadablePart, isReadableRun } from './readableRecords';
import type { PartRecord, RunRecord } from './runRecords';
import type { RunId, RunOwner } from './runTypes';

export interface JournaledRun {
  readonly run: RunRecord;
  /** By index. */
  readonly parts: readonly PartRecord[];
}

/**
 * What became of every change, on this machine's disk. Each record is whole, so that writing one is one step:
 * it is there or it isn't. An owner sees no other owner's runs.
 */
export interface Journal {
  /**
   * Writes a run and these of its parts together, and answers once they are on disk.
   * @throws JournalError where they are not.
   */
  save(run: RunRecord, parts: readonly PartRecord[]): Promise<void>;
  /** @throws JournalError where its records can't be read. They stay as they are. */
  read(runId: RunId, owner: RunOwner): Promise<JournaledRun | undefined>;
  /** The owner's runs, latest first. */
  list(owner: RunOwner): Promise<RunRecord[]>;
  /** How many of the owner's runs are there that this version can't read, and so neither lists nor touches. */
  countUnreadable(owner: RunOwner): Promise<number>;
  /** The owner's run that has not come to its end; undefined where there is none. */
  findUnfinished(owner: RunOwner): Promise<RunRecord | undefined>;
  delete(runId: RunId, owner: RunOwner): Promise<void>;
  close(): void;
}

/** Opens at the first use, and again after the browser closed it. */
export function createJournal(
  open: (onClosed: () => void) => Promise<IDBPDatabase<JournalSchema>> = openJournalDatabase,
): Journal {
  let opened: Promise<IDBPDatabase<JournalSchema>> | null = null;
  const forget = (): void => {
    opened = null;
  };
  async function database(): Promise<IDBPDatabase<JournalSchema>> {
    opened ??= open(forget);
    try {
      return await opened;
    } catch (error) {
      forget();
      throw error;
    }
  }

  async function ownRun(runId: RunId, owner: RunOwner): Promise<RunRecord | undefined> {
    const run = await (await database()).get('runs', runId);
    return run && isOwner(run, owner) ? run : undefined;
  }

  async function runsOf({ organizationId, adminId }: RunOwner): Promise<RunRecord[]> {
    return (await database()).getAllFromIndex('runs', 'owner', [organizationId, adminId]);
  }

  return {
    async save(run, parts) {
      try {
        const transaction = (await database()).transaction(['runs', 'parts'], 'readwrite', {
          durability: 'strict',
        });
        const store = transaction.objectStore('parts');
        await Promise.all([
          transaction.objectStore('runs').put(run),
          ...parts.map((part) => store.put(part)),
          transaction.done,
        ]);
      } catch (error) {
        forget();
        throw error instanceof JournalError ? error : new JournalError('write-failed', error);
      }
    },

    async read(runId, owner) {
      const run = await ownRun(runId, owner);
      if (!run) return undefined;
      const parts = await (await database()).getAll('parts', partsOf(runId));
      if (!isReadableRun(run) || !parts.every(isReadablePart)) throw new JournalError('unreadable');
      return { run, parts };
    },

    async list(owner) {
      return (await runsOf(owner)).filter(isReadableRun).sort((a, b) => b.startedAt - a.startedAt);
    },

    async countUnreadable(owner) {
      return (await runsOf(owner)).filter((run) => !isReadableRun(run)).length;
    },

    async findUnfinished(owner) {
      const runs = await this.list(owner);
      return runs.find(({ endedAt }) => endedAt === null);
    },

    async delete(runId, owner) {
      if (!(await ownRun(runId, owner))) return;
      const transaction = (await database()).transaction(['runs', 'parts'], 'readwrite');
      await Promise.all([
        transaction.objectStore('parts').delete(partsOf(runId)),
        transaction.objectStore('runs').delete(runId),
        transaction.done,
      ]);
    },

    close() {
      void opened?.then((one) => one.close()).catch(() => undefined);
      forget();
    },
  };
}

export function isOwner({ owner }: { readonly owner: RunOwner }, by: RunOwner): boolean {
  return owner.organizationId === by.organizationId && owner.adminId === by.adminId;
}

function partsOf(runId: RunId): IDBKeyRange {
  return IDBKeyRange.bound([runId, -Infinity], [runId, Infinity]);
}
