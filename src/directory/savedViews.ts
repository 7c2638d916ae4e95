import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A way of looking at the organization that the admin has named. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The query of its address: filters and order, nothing that was read. */
  readonly search: string;
}

/** Views of this browser, each its owner's alone. */
export interface SavedViews {
  list(owner: string): Promise<readonly SavedView[]>;
  /** Changes the list in one go, whatever other tabs do meanwhile. */
  change(
    owner: string,
    change: (views: readonly SavedView[]) => readonly SavedView[],
  ): Promise<readonly SavedView[]>;
}

const STORE = 'views';

interface Schema extends DBSchema {
  [STORE]: { key: string; value: readonly SavedView[] };
}

export function openSavedViews(name = 'license-desk-views'): SavedViews {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;

  async function database(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDB<Schema>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore(STORE);
      },
      terminated: () => {
        opened = null;
      },
    });
    try {
      return await opened;
    } catch (error) {
      opened = null;
      throw error;
    }
  }

  return {
    list: async (owner) => (await (await database()).get(STORE, owner)) ?? [],
    async change(owner, change) {
      const transaction = (await database()).transaction(STORE, 'readwrite');
      const next = change((await transaction.store.get(owner)) ?? []);
      await Promise.all([
        next.length === 0 ? transaction.store.delete(owner) : transaction.store.put(next, owner),
        transaction.done,
      ]);
      return next;
    },
  };
}

/** None has the name of another: a view of the same name takes its place. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const others = views.filter(({ id, name }) => id !== view.id && !isSameName(name, view.name));
  return [...others, view];
}

/** Views go by name. @param locale of the language whose alphabet that is. */
export function byName(views: readonly SavedView[], locale: string): SavedView[] {
  const { compare } = new Intl.Collator(locale);
  return views.toSorted((one, other) => compare(one.name, other.name));
}

export function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
