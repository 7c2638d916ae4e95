import type { KeptSnapshot, KeptSnapshots, SnapshotId } from './keptSnapshots';
import type { Snapshot } from './Snapshot';
import { inSteps } from './inSteps';
import { contentSteps, packSnapshot, parseSnapshotFile, type PackedSnapshot } from './snapshotFile';
import type { SnapshotFileProblem } from './snapshotFileProblem';
import { figuresOf } from './snapshotOf';

export type OpenedSnapshotFile =
  | { readonly ok: true; readonly id: SnapshotId; readonly isKept: boolean }
  | { readonly ok: false; readonly problem: SnapshotFileProblem };

/** A body that was asked for. "unreadable": it is kept, but damaged or of another version. */
export type ShelfBody = Snapshot | 'missing' | 'unreadable';

/** One owner's snapshots, as the directory works with them. What this browser can't keep lives as long as the page. */
export interface SnapshotShelf {
  /** Newest first. */
  list(): Promise<readonly KeptSnapshot[]>;
  read(id: SnapshotId): Promise<ShelfBody>;
  /** Keeps what a reading told; where it is what the newest one tells, that one was seen again. */
  keep(snapshot: Snapshot): Promise<void>;
  open(file: Uint8Array<ArrayBuffer>, fileName: string): Promise<OpenedSnapshotFile>;
  /** The file; null where there is none. */
  export(id: SnapshotId): Promise<Uint8Array<ArrayBuffer> | null>;
  delete(id: SnapshotId): Promise<void>;
  deleteAll(): Promise<void>;
}

const LONGEST_FILE_NAME = 200;

interface ShelfWorld {
  /** Null where this browser keeps nothing. */
  readonly kept: KeptSnapshots | null;
  readonly now: () => number;
  /** Lets whatever has come meanwhile go first. */
  readonly pause: () => Promise<void>;
}

export function createSnapshotShelf({ kept, now, pause }: ShelfWorld): SnapshotShelf {
  /** What could not be kept, and what has been read before: reading one takes most of a second. */
  const unkept = new Map<
    SnapshotId,
    { readonly entry: KeptSnapshot; readonly body: Uint8Array<ArrayBuffer> }
  >();
  const recent = new Map<SnapshotId, Snapshot>();

  async function list(): Promise<readonly KeptSnapshot[]> {
    const own = (await kept?.list().catch(() => [])) ?? [];
    const ids = new Set(own.map(({ id }) => id));
    const others = [...unkept.values()].map(({ entry }) => entry).filter(({ id }) => !ids.has(id));
    return [...own, ...others].sort((a, b) => b.takenAt - a.takenAt);
  }

  async function bodyOf(id: SnapshotId): Promise<Uint8Array<ArrayBuffer> | null> {
    return unkept.get(id)?.body ?? (await kept?.readBody(id)) ?? null;
  }

  function remember(id: SnapshotId, snapshot: Snapshot): void {
    recent.delete(id);
    recent.set(id, snapshot);
    for (const oldest of [...recent.keys()].slice(0, -MOST_RECENT)) recent.delete(oldest);
  }

  async function pack(snapshot: Snapshot): Promise<PackedSnapshot> {
    return packSnapshot(await inSteps(contentSteps(snapshot), pause), snapshot);
  }

  async function put(entry: KeptSnapshot, body: Uint8Array<ArrayBuffer>): Promise<boolean> {
    try {
      if (kept === null) throw new Error('This browser keeps nothing');
      await kept.write(entry, body);
      return true;
    } catch {
      unkept.set(entry.id, { entry: { ...entry, isKept: false }, body });
      for (const oldest of [...unkept.keys()].slice(0, -MOST_UNKEPT)) unkept.delete(oldest);
      return false;
    }
  }

  return {
    list,

    async read(id) {
      const known = recent.get(id);
      if (known !== undefined) return known;
      const body = await bodyOf(id);
      if (body === null) return (await list()).some((one) => one.id === id) ? 'unreadable' : 'missing';
      const parsed = await parseSnapshotFile(body);
      if (!parsed.ok) return 'unreadable';
      remember(id, parsed.snapshot);
      return parsed.snapshot;
    },

    async keep(snapshot) {
      const packed = await pack(snapshot);
      const newest = (await list()).find(({ origin }) => origin === 'reading');
      if (newest?.digest === packed.digest) {
        const inMemory = unkept.get(newest.id);
        if (inMemory === undefined) await kept?.seenAgain(newest.id, snapshot.takenAt);
        else unkept.set(newest.id, { ...inMemory, entry: { ...newest, seenAgainAt: snapshot.takenAt } });
        return;
      }
      const body = await packed.file();
      const id = String(snapshot.takenAt);
      await put(
        {
          ...entryOf(snapshot, packed.digest, body),
          id,
          origin: 'reading',
          fileName: null,
          keptAt: snapshot.takenAt,
        },
        body,
      );
      remember(id, snapshot);
    },

    async open(file, fileName) {
      const parsed = await parseSnapshotFile(file);
      if (!parsed.ok) return parsed;
      const { snapshot } = parsed;
      const packed = await pack(snapshot);
      // The same file is the same snapshot, however often it is opened.
      const id = `file-${snapshot.takenAt}-${packed.digest.slice(0, 12)}`;
      const body = await packed.file();
      const isKept = await put(
        {
          ...entryOf(snapshot, packed.digest, body),
          id,
          origin: 'file',
          fileName: fileName.slice(0, LONGEST_FILE_NAME),
          keptAt: now(),
        },
        body,
      );
      remember(id, snapshot);
      return { ok: true, id, isKept };
    },

    export: bodyOf,

    async delete(id) {
      unkept.delete(id);
      recent.delete(id);
      await kept?.delete(id);
    },

    async deleteAll() {
      unkept.clear();
      recent.clear();
      await kept?.deleteAll();
    },
  };
}

const MOST_RECENT = 3;
/** They take memory. */
const MOST_UNKEPT = 5;

function entryOf(
  snapshot: Snapshot,
  digest: string,
  body: Uint8Array,
): Omit<KeptSnapshot, 'id' | 'origin' | 'fileName' | 'keptAt'> {
  const { takenAt, source, people, mayBeIncomplete, organization, admin, named } = snapshot;
  return {
    takenAt,
    source,
    people,
    mayBeIncomplete,
    organization,
    admin,
    named,
    ...figuresOf(snapshot),
    seenAgainAt: null,
    isKept: true,
    bytes: body.byteLength,
    digest,
  };
}
