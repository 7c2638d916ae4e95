import type { DBSchema } from 'idb';
import { keptDatabase } from '../keptDatabase';
import type { SnapshotFacts, SnapshotFigures } from './Snapshot';

/** Names a snapshot among its owner's, in addresses too. */
export type SnapshotId = string;

/** Whose snapshots they are: another admin's are never listed. */
export interface SnapshotOwner {
  readonly organizationId: string;
  readonly adminId: string;
}

/** A snapshot of this browser's, without its body. */
export interface KeptSnapshot extends SnapshotFacts, SnapshotFigures {
  readonly id: SnapshotId;
  /** From this browser's own reading, or out of a file. */
  readonly origin: 'reading' | 'file';
  /** Null for a reading. */
  readonly fileName: string | null;
  /** When it was kept; for a file, when it was opened. Milliseconds since 1970. */
  readonly keptAt: number;
  /** When a later reading told the same; null where none did. */
  readonly seenAgainAt: number | null;
  /** Whether it outlives the page: false where this browser keeps nothing, or has no room. */
  readonly isKept: boolean;
  /** Of the packed body. */
  readonly bytes: number;
  /** Tells the same content from any other. */
  readonly digest: string;
}

/** One owner's snapshots in this browser. Calls throw where the browser keeps nothing. */
export interface KeptSnapshots {
  /** Newest first. */
  list(): Promise<readonly KeptSnapshot[]>;
  /** The packed body; null where there is none. */
  readBody(id: SnapshotId): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Keeps one, and lets the oldest of its origin go where there are more than are kept. */
  write(snapshot: KeptSnapshot, body: Uint8Array<ArrayBuffer>): Promise<void>;
  /** A later reading told the same. */
  seenAgain(id: SnapshotId, at: number): Promise<void>;
  delete(id: SnapshotId): Promise<void>;
  deleteAll(): Promise<void>;
}

const MOST_SNAPSHOTS = { reading: 30, file: 10 } as const;

const DATABASE = 'license-desk-snapshots';

type Key = [organizationId: string, adminId: string, id: SnapshotId];

interface Schema extends DBSchema {
  snapshots: { key: Key; value: KeptSnapshot };
  /** Apart, so that listing reads none of them. */
  bodies: { key: Key; value: Uint8Array<ArrayBuffer> };
}

export function createKeptSnapshots(owner: SnapshotOwner, name = DATABASE): KeptSnapshots {
  const keyOf = (id: SnapshotId): Key => [owner.organizationId, owner.adminId, id];
  const owned = IDBKeyRange.bound(
    [owner.organizationId, owner.adminId],
    // Lists stand after all texts.
    [owner.organizationId, owner.adminId, []],
  );
  const database = keptDatabase<Schema>(name, (db) => {
    db.createObjectStore('snapshots');
    db.createObjectStore('bodies');
  });

  async function writing() {
    return (await database()).transaction(['snapshots', 'bodies'], 'readwrite');
  }

  return {
    list: async () => (await (await database()).getAll('snapshots', owned)).sort(newestFirst),

    readBody: async (id) => {
      const body: unknown = await (await database()).get('bodies', keyOf(id));
      return body instanceof Uint8Array ? new Uint8Array(body) : null;
    },

    async write(snapshot, body) {
      const transaction = await writing();
      const [snapshots, bodies] = [transaction.objectStore('snapshots'), transaction.objectStore('bodies')];
      await snapshots.put(snapshot, keyOf(snapshot.id));
      await bodies.put(body, keyOf(snapshot.id));
      const kept = (await snapshots.getAll(owned)).filter(({ origin }) => origin === snapshot.origin);
      for (const { id } of kept.sort(latestKeptFirst).slice(MOST_SNAPSHOTS[snapshot.origin])) {
        await snapshots.delete(keyOf(id));
        await bodies.delete(keyOf(id));
      }
      await transaction.done;
    },

    async seenAgain(id, at) {
      const transaction = await writing();
      const snapshots = transaction.objectStore('snapshots');
      const kept = await snapshots.get(keyOf(id));
      if (kept !== undefined) await snapshots.put({ ...kept, seenAgainAt: at }, keyOf(id));
      await transaction.done;
    },

    async delete(id) {
      const transaction = await writing();
      await transaction.objectStore('snapshots').delete(keyOf(id));
      await transaction.objectStore('bodies').delete(keyOf(id));
      await transaction.done;
    },

    async deleteAll() {
      const transaction = await writing();
      await transaction.objectStore('snapshots').delete(owned);
      await transaction.objectStore('bodies').delete(owned);
      await transaction.done;
    },
  };
}

function newestFirst(a: KeptSnapshot, b: KeptSnapshot): number {
  return b.takenAt - a.takenAt || (a.id < b.id ? -1 : 1);
}

/** A file opened just now may be of an old moment. */
function latestKeptFirst(a: KeptSnapshot, b: KeptSnapshot): number {
  return b.keptAt - a.keptAt || newestFirst(a, b);
}
