import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A database of this browser's, opened when it is first asked for, and again where it was lost or could not be had. */
export function keptDatabase<Schema extends DBSchema>(
  name: string,
  create: (database: IDBPDatabase<Schema>) => void,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    opened = null;
  };
  return async () => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade: (database) => create(database),
      // Another tab wants to change it: this connection must not stand in its way.
      blocking(_current, _wanted, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    });
    try {
      return await opened;
    } catch (error) {
      forget();
      throw error;
    }
  };
}
