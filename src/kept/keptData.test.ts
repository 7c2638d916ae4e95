import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { JOURNAL_NAME } from '../runs/journalDatabase';
import { openWorkbenches } from '../runs/workbench';
import { createKeptData, KEPT_KINDS } from './keptData';
import type { KeptOwner } from './KeptOwner';
import { keepOneOfEach as keepAll } from './testing/keepOneOfEach';

const OWNER: KeptOwner = { organizationId: 'org', adminId: 'ada', storageKey: 'region/client/ada' };
const OTHER: KeptOwner = { organizationId: 'org', adminId: 'bo', storageKey: 'region/client/bo' };

let choices: Map<string, string>;
const choiceStorage = {
  get length() {
    return choices.size;
  },
  key: (at: number) => [...choices.keys()][at] ?? null,
  getItem: (name: string) => choices.get(name) ?? null,
  removeItem: (name: string) => void choices.delete(name),
};
const dataOf = (owner: KeptOwner) => createKeptData(owner, choiceStorage);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  choices = new Map([['theme', 'dark']]);
});

/** One of each kind, a choice among them. Answers the draft's id. */
async function keepOneOfEach(owner: KeptOwner): Promise<string> {
  choices.set(`license-desk-welcome/${owner.storageKey}`, 'closed');
  return keepAll(owner);
}

test('each kind is counted, and its size told', async () => {
  for (const kind of KEPT_KINDS) expect(await dataOf(OWNER).measure(kind)).toEqual({ items: 0, bytes: 0 });
  await keepOneOfEach(OWNER);
  for (const kind of KEPT_KINDS) {
    const { items, bytes } = await dataOf(OWNER).measure(kind);
    expect([kind, items]).toEqual([kind, 1]);
    expect(bytes).toBeGreaterThan(10);
    expect(await dataOf(OTHER).measure(kind)).toEqual({ items: 0, bytes: 0 });
  }
});

test.each(KEPT_KINDS)('deleting %s deletes that kind of that admin alone', async (kind) => {
  const draftId = await keepOneOfEach(OWNER);
  await keepOneOfEach(OTHER);
  await dataOf(OWNER).delete(kind);
  for (const other of KEPT_KINDS) {
    expect((await dataOf(OWNER).measure(other)).items).toBe(other === kind ? 0 : 1);
    expect((await dataOf(OTHER).measure(other)).items).toBe(1);
  }
  expect((await openWorkbenches().read(draftId)) === undefined).toBe(kind === 'drafts');
  expect(choices.get('theme')).toBe('dark');
});

test('deleting all leaves nothing, not even what this version can’t read', async () => {
  await keepOneOfEach(OWNER);
  await keepOneOfEach(OTHER);
  const journal = await openDB(JOURNAL_NAME);
  await journal.put('runs', { runId: 'odd', owner: OWNER, format: 99 });
  journal.close();
  await dataOf(OWNER).deleteAll();
  for (const kind of KEPT_KINDS) {
    expect(await dataOf(OWNER).measure(kind)).toEqual({ items: 0, bytes: 0 });
    expect((await dataOf(OTHER).measure(kind)).items).toBe(1);
  }
});

test('what can’t be deleted doesn’t keep the rest from going, and is told', async () => {
  await keepOneOfEach(OWNER);
  const newer = await openDB(JOURNAL_NAME, 99);
  newer.close();
  await expect(dataOf(OWNER).deleteAll()).rejects.toThrow('Not everything could be deleted');
  for (const kind of KEPT_KINDS.filter((one) => one !== 'runs')) {
    expect((await dataOf(OWNER).measure(kind)).items).toBe(0);
  }
});
