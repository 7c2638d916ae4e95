import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDrafts } from './drafts';
import { createJournal } from './journal';
import {
  exportJournal,
  JOURNAL_NAME,
  JOURNAL_VERSION,
  JournalError,
  openJournalDatabase,
} from './journalDatabase';
import { newRecords } from './newRecords';
import { add, newRun, OWNER } from './testing/bench';
import { createFakeService } from './testing/fakeService';

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
    const newer = await openDB(JOURNAL_NAME, JOURNAL_VERSION + 1, {
      upgrade(database) {
        database.createObjectStore('runs', { keyPath: 'runId' });
      },
    });
    await newer.put('runs', { runId: 'future' });
    newer.close();
    await expect(createJournal().list(OWNER)).rejects.toMatchObject({ reason: 'newer' });
    expect(await exportJournal()).toEqual({ runs: [{ runId: 'future' }] });
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
