import type { Page } from '@playwright/test';

interface KeptInBrowser {
  /** Numbers of records by "database/store"; empty stores left out. */
  readonly records: Record<string, number>;
  /** All of it as one text, for what must not stand in it anywhere. */
  readonly text: string;
}

/** What this site keeps in this browser, wherever a site can keep something. */
export async function keptInBrowser(page: Page): Promise<KeptInBrowser> {
  return page.evaluate(async () => {
    const settled = async <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
      });
    const records: Record<string, number> = {};
    const texts: unknown[] = [
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      await caches.keys(),
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const values = database.transaction(store).objectStore(store);
        const [all, keys] = await Promise.all([settled(values.getAll()), settled(values.getAllKeys())]);
        if (all.length > 0) records[`${name}/${store}`] = all.length;
        texts.push(keys, all);
      }
      database.close();
    }
    return { records, text: JSON.stringify(texts) };
  });
}
