import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { createKeptOrganizations } from '../directory/keeping/keptOrganizations';
import { openSavedViews } from '../directory/savedViews';
import { createKeptSnapshots } from '../directory/snapshots/keptSnapshots';
import { createSnapshotShelf } from '../directory/snapshots/snapshotShelf';
import { FACTS, snapshotOfPlain } from '../directory/snapshots/testing/plainOrganization';
import { createColumnsBuilder } from '../directory/store/columnsBuilder';
import { add } from '../licensing/testing/planning';
import { createDrafts } from '../runs/drafts';
import { createJournal } from '../runs/journal';
import { JOURNAL_NAME } from '../runs/journalDatabase';
import { newRecords } from '../runs/newRecords';
import { newRun } from '../runs/testing/bench';
import { createFakeService } from '../runs/testing/fakeService';
import { EMPTY_WORKBENCH, openWorkbenches } from '../runs/workbench';
import { createKeptData, KEPT_KINDS } from './keptData';
import type { KeptOwner } from './KeptOwner';

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

/** Keeps one thing of each kind. Answers the draft's id. */
async function keepOneOfEach(owner: KeptOwner): Promise<string> {
  const builder = createColumnsBuilder();
  builder.addAssignments([{ id: 'p1', licenses: ['cx1'] }]);
  builder.seal(true);
  const facts = {
    source: 'getLicenseUsers',
    readAt: 1,
    people: 'read',
    peopleError: null,
    mayBeIncomplete: false,
    named: [],
  } as const;
  await createKeptOrganizations(owner).write({ ...facts, builder });
  const shelf = createSnapshotShelf({
    kept: createKeptSnapshots(owner),
    now: () => 1,
    pause: async () => undefined,
  });
  await shelf.keep(
    snapshotOfPlain(new Map([['p1', { name: 'Ann', state: 'active', licenses: ['cx1'] }]]), {
      ...FACTS,
      takenAt: 1,
    }),
  );
  const run = newRun(createFakeService({ p1: [] }), [[add('p1', 'cx1')]]);
  const { run: record, parts } = newRecords({ ...run, owner }, `run of ${owner.adminId}`, 1, 1);
  await createJournal().save(record, parts);
  const draft = await createDrafts(Date).create(owner, { name: 'Draft' });
  await openWorkbenches().write(draft.id, EMPTY_WORKBENCH);
  await openSavedViews().change(owner.storageKey, () => [{ id: 'v', name: 'View', search: '' }]);
  choices.set(`license-desk-welcome/${owner.storageKey}`, 'closed');
  return draft.id;
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
