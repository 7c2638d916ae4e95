import type { DBSchema } from 'idb';
import { keptDatabase } from './keptDatabase';

/** The list that an admin pasted last, kept in this browser until it is cleared. */
export interface PastedLists {
  /** Empty where nothing is kept. */
  read(owner: string): Promise<string>;
  /** An empty text leaves nothing behind. */
  write(owner: string, text: string): Promise<void>;
}

const STORE = 'texts';

interface Schema extends DBSchema {
  [STORE]: { key: string; value: string };
}

export function openPastedLists(name = 'license-desk-lists'): PastedLists {
  const database = keptDatabase<Schema>(name, (db) => {
    db.createObjectStore(STORE);
  });

  return {
    read: async (owner) => (await (await database()).get(STORE, owner)) ?? '',
    write: async (owner, text) => {
      const db = await database();
      await (text === '' ? db.delete(STORE, owner) : db.put(STORE, text, owner));
    },
  };
}
