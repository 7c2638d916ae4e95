import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDrafts } from './drafts';
import { createJournal } from './journal';
import {
  exportJournal,
  JOURNAL_NAME,
  JOURNAL_UPGRADES,
  JournalError,
  openJournalDatabase,
} from './journalDatabase';
import { newRecords } from './newRecords';
import { add } from '../licensing/testing/planning';
import { createRunBench, newRun, OWNER } from './testing/bench';
import { createFakeService, lostAfter } from './testing/fakeService';

const OTHER = { ...OWNER, adminId: 'another' };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const records = (runId: string, startedAt: number) => {
  const service = createFakeService({ a: [], b: [] });
  return newRecords(newRun(service, [[add('a', 'cx1'), add('b', 'cx1')]]), runId, startedAt, 1);
};

describe('the journal', () => {
  it('gives back what it was given, to its owner alone', async () => {
    const journal = createJournal();
    const one = records('one', 1);
    await journal.save(one.run, one.parts);
    expect(await journal.read('one', OWNER)).toEqual(one);
    expect(await journal.read('one', OTHER)).toBeUndefined();
    expect(await journal.list(OTHER)).toEqual([]);
    await journal.delete('one', OTHER);
    expect(await journal.read('one', OWNER)).toBeDefined();
  });

  it('lists the latest run first, and finds the one that has not ended', async () => {
    const journal = createJournal();
    const one = records('one', 1);
    const two = records('two', 2);
    await journal.save(one.run, one.parts);
    await journal.save({ ...two.run, endedAt: 3, status: 'finished' }, two.parts);
    expect((await journal.list(OWNER)).map(({ runId }) => runId)).toEqual(['two', 'one']);
    expect((await journal.findUnfinished(OWNER))?.runId).toBe('one');
    await journal.delete('one', OWNER);
    expect(await journal.findUnfinished(OWNER)).toBeUndefined();
    expect((await journal.read('two', OWNER))?.parts).toHaveLength(2);
  });

  it('survives the browser, and a part is replaced whole', async () => {
    const first = createJournal();
    const one = records('one', 1);
    await first.save(one.run, one.parts);
    first.close();
    const second = createJournal();
    const [part] = one.parts;
    await second.save(one.run, part ? [{ ...part, stage: 'sending', since: 9 }] : []);
    expect((await second.read('one', OWNER))?.parts.map(({ stage }) => stage)).toEqual([
      'sending',
      'planned',
    ]);
  });

  it('says that it can’t be had, and tries anew the next time', async () => {
    let isBroken = true;
    const journal = createJournal((onClosed) => {
      if (isBroken) return Promise.reject(new JournalError('unavailable'));
      return openJournalDatabase(onClosed);
    });
    const one = records('one', 1);
    await expect(journal.save(one.run, one.parts)).rejects.toMatchObject({ reason: 'unavailable' });
    isBroken = false;
    await journal.save(one.run, one.parts);
    expect(await journal.read('one', OWNER)).toEqual(one);
  });

  it('that a newer License Desk wrote is not opened, not harmed, and can be exported', async () => {
    const newer = await openDB(JOURNAL_NAME, JOURNAL_UPGRADES.length + 1, {
      upgrade(database) {
        database.createObjectStore('runs', { keyPath: 'runId' });
      },
    });
    await newer.put('runs', { runId: 'future' });
    newer.close();
    await expect(createJournal().list(OWNER)).rejects.toMatchObject({ reason: 'newer' });
    expect(await exportJournal(OWNER)).toEqual({ runs: [{ runId: 'future' }] });
  });

  it('is exported without what another admin did in the same browser', async () => {
    const journal = createJournal();
    const one = records('one', 1);
    const two = records('two', 2);
    await journal.save(one.run, one.parts);
    await journal.save({ ...two.run, owner: OTHER }, two.parts);
    expect(await exportJournal(OWNER)).toEqual({ runs: [one.run], parts: one.parts });
  });

  it('is not made by an export, which would leave it without its stores', async () => {
    expect(await exportJournal(OWNER)).toEqual({});
    const one = records('one', 1);
    const journal = createJournal();
    await journal.save(one.run, one.parts);
    expect(await journal.read('one', OWNER)).toEqual(one);
  });
});

/** What the next version might do to the one before it. */
const LATER_UPGRADES: typeof JOURNAL_UPGRADES = [
  ...JOURNAL_UPGRADES,
  (_database, transaction) => {
    const runs = transaction.objectStore('runs');
    runs.deleteIndex('owner');
    runs.createIndex('owner', ['owner.organizationId', 'owner.adminId']);
  },
];

/** A database as version 1 made it, with a run that was cut off in the middle of a send, and nothing of ours. */
async function writeVersion1(): Promise<IDBDatabase> {
  const { run, parts } = records('old', 1);
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('license-desk-runs', 1);
    opening.addEventListener('upgradeneeded', () => {
      const database = opening.result;
      const runs = database.createObjectStore('runs', { keyPath: 'runId' });
      runs.createIndex('owner', ['owner.organizationId', 'owner.adminId']);
      const store = database.createObjectStore('parts', { keyPath: ['runId', 'index'] });
      runs.put(run);
      for (const part of parts) store.put(part);
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('not opened')));
  });
}

describe('a journal of an older version', () => {
  const openLater = (onClosed: () => void) => openJournalDatabase(onClosed, JOURNAL_NAME, LATER_UPGRADES);

  it('is brought up to date with all it holds, and its run goes on', async () => {
    (await writeVersion1()).close();
    const journal = createJournal(openLater);
    expect(await journal.read('old', OWNER)).toEqual(records('old', 1));
    const { version } = await openLater(() => undefined);
    expect(version).toBe(LATER_UPGRADES.length);

    const bench = createRunBench({ a: [], b: [] }, { journal: () => journal });
    bench.service.writeFaults.push(lostAfter);
    expect(await bench.runner.resume('old', OWNER)).toEqual({ kind: 'resumed' });
    expect((await bench.finish()).counts).toMatchObject({ applied: 2 });
  });

  it('is brought up to date although another tab of ours has it open', async () => {
    (await writeVersion1()).close();
    const old = createJournal();
    expect(await old.list(OWNER)).toHaveLength(1);
    expect(await createJournal(openLater).list(OWNER)).toHaveLength(1);
    await expect(old.list(OWNER)).rejects.toMatchObject({ reason: 'newer' });
  });

  it('that somebody holds open refuses the start, harms nothing, and opens once it is let go', async () => {
    const stubborn = await writeVersion1();
    const journal = createJournal(openLater);
    const bench = createRunBench({ a: [] }, { journal: () => journal });
    const refused = await bench.runner.start(newRun(bench.service, [[add('a', 'cx1')]]));
    expect(refused).toMatchObject({ kind: 'no-journal' });
    expect(refused.kind === 'no-journal' && refused.message).toContain('journal blocked');
    expect(bench.service.writes).toEqual([]);
    stubborn.close();
    expect(await journal.read('old', OWNER)).toEqual(records('old', 1));
  });
});

describe('records that this version can’t read', () => {
  const put = async (store: 'runs' | 'parts', record: unknown): Promise<void> => {
    const database = await openDB(JOURNAL_NAME);
    await database.put(store, record);
    database.close();
  };

  it.each([
    ['of a newer format', { format: 99, endedAt: null }],
    ['without what a run has', { format: undefined, counts: undefined, endedAt: undefined }],
    ['of another shape', { format: 1, startedAt: 'yesterday', origin: 'nowhere' }],
  ])('%s are kept, counted and exported, and stand in no other run’s way', async (_what, wrong) => {
    const journal = createJournal();
    const one = records('one', 1);
    await journal.save({ ...one.run, endedAt: 2, status: 'finished' }, one.parts);
    const strange = { ...records('strange', 5).run, ...wrong };
    await put('runs', strange);
    expect((await journal.list(OWNER)).map(({ runId }) => runId)).toEqual(['one']);
    expect(await journal.countUnreadable(OWNER)).toBe(1);
    expect(await journal.countUnreadable(OTHER)).toBe(0);
    expect(await journal.findUnfinished(OWNER)).toBeUndefined();
    await expect(journal.read('strange', OWNER)).rejects.toMatchObject({ reason: 'unreadable' });
    const exported = await exportJournal(OWNER);
    expect(exported['runs']).toContainEqual(strange);
  });

  it('in one of its parts keep a run from going on, and from vanishing', async () => {
    const bench = createRunBench({ a: [], b: [] });
    const one = records('one', 1);
    await bench.journal.save(one.run, one.parts);
    await put('parts', { runId: 'one', index: 0, entries: 'none' });
    expect(await bench.runner.resume('one', OWNER)).toMatchObject({ kind: 'no-journal' });
    expect(bench.service.writes).toEqual([]);
    const exported = await exportJournal(OWNER);
    expect(exported['parts']).toHaveLength(one.parts.length);
  });
});

describe('drafts', () => {
  const clock = { now: () => 5 };

  it('keep all that was typed, for their owner alone', async () => {
    const drafts = createDrafts(clock);
    const draft = await drafts.create(OWNER, { unresolvedText: 'ada@example.com' });
    await drafts.update(draft.id, OWNER, { userIds: ['a'], step: 'licenses' });
    expect(await createDrafts(clock).read(draft.id, OWNER)).toMatchObject({
      unresolvedText: 'ada@example.com',
      userIds: ['a'],
      step: 'licenses',
      createdAt: 5,
    });
    expect(await drafts.read(draft.id, OTHER)).toBeUndefined();
    expect(await drafts.update(draft.id, OTHER, { name: 'stolen' })).toBeUndefined();
    await drafts.delete(draft.id, OTHER);
    expect(await drafts.list(OWNER)).toHaveLength(1);
    await drafts.delete(draft.id, OWNER);
    expect(await drafts.list(OWNER)).toEqual([]);
  });
});
