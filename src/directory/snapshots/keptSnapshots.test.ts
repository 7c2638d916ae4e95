import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createKeptSnapshots } from './keptSnapshots';
import { toSnapshotFile } from './snapshotFile';
import { createSnapshotShelf } from './snapshotShelf';
import { FACTS, snapshotOfPlain } from './testing/plainOrganization';
import type { Snapshot } from './Snapshot';

const OWNER = { organizationId: 'org', adminId: 'admin' };
let databases = 0;

function freshName(): string {
  databases += 1;
  return `test-snapshots-${databases}`;
}

function shelfOf(name: string | null, owner = OWNER) {
  const kept = name === null ? null : createKeptSnapshots(owner, name);
  return createSnapshotShelf({ kept, now: () => 1_000_000, pause: async () => undefined });
}

const at = (takenAt: number, holder = `holder-${takenAt}`): Snapshot =>
  snapshotOfPlain(new Map([[holder, { name: 'Ann', state: 'active', licenses: ['a'] }]]), {
    ...FACTS,
    takenAt,
  });

async function idsOf(shelf: ReturnType<typeof shelfOf>): Promise<string[]> {
  return (await shelf.list()).map(({ id }) => id);
}

describe('snapshots in this browser', () => {
  it('are listed newest first, without their bodies, and read again', async () => {
    const name = freshName();
    await shelfOf(name).keep(at(1));
    await shelfOf(name).keep(at(2));
    const shelf = shelfOf(name);
    const [newest] = await shelf.list();
    expect(newest).toMatchObject({
      id: '2',
      origin: 'reading',
      members: 1,
      licensed: 1,
      untold: 0,
      seenAgainAt: null,
    });
    expect(newest).not.toHaveProperty('userIds');
    expect(await idsOf(shelf)).toEqual(['2', '1']);
    expect(await shelf.read('1')).toEqual(at(1));
    expect(await shelf.read('3')).toBe('missing');
  });

  it('are kept once where nothing has changed since the newest', async () => {
    const shelf = shelfOf(freshName());
    await shelf.keep(at(1, 'same'));
    await shelf.keep(at(2, 'same'));
    await shelf.keep(at(3, 'same'));
    expect((await shelf.list()).map(({ id, seenAgainAt }) => [id, seenAgainAt])).toEqual([['1', 3]]);
    await shelf.keep(at(4, 'other'));
    await shelf.keep(at(5, 'same'));
    expect(await idsOf(shelf)).toEqual(['5', '4', '1']);
  });

  it('are the newest thirty, whatever files are opened beside', async () => {
    const shelf = shelfOf(freshName());
    const old = await toSnapshotFile(at(1, 'from a file'));
    const opened = await shelf.open(new Uint8Array(old), 'old.json.gz');
    for (let takenAt = 101; takenAt <= 133; takenAt += 1) await shelf.keep(at(takenAt));
    const ids = await idsOf(shelf);
    expect(ids).toHaveLength(31);
    expect(ids.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, index) => String(133 - index)));
    expect(opened).toEqual({ ok: true, id: ids[30], isKept: true });
    expect(await shelfOf(null).export('101')).toBeNull();
    expect(await shelf.read('103')).toBe('missing');
  });

  it("are one owner's alone", async () => {
    const name = freshName();
    await shelfOf(name).keep(at(1));
    for (const other of [
      { organizationId: 'org', adminId: 'admin2' },
      { organizationId: 'org', adminId: 'admi' },
      { organizationId: 'other', adminId: 'admin' },
    ]) {
      const shelf = shelfOf(name, other);
      expect(await shelf.list()).toEqual([]);
      expect(await shelf.read('1')).toBe('missing');
      await shelf.delete('1');
      await shelf.deleteAll();
    }
    expect(await idsOf(shelfOf(name))).toEqual(['1']);
  });

  it('go one by one, or all', async () => {
    const shelf = shelfOf(freshName());
    for (const takenAt of [1, 2, 3]) await shelf.keep(at(takenAt));
    await shelf.delete('2');
    expect(await idsOf(shelf)).toEqual(['3', '1']);
    expect(await shelf.read('2')).toBe('missing');
    await shelf.deleteAll();
    expect(await idsOf(shelf)).toEqual([]);
    expect(await shelf.read('1')).toBe('missing');
  });

  it('are said to be unreadable where their body is, and can be deleted', async () => {
    const name = freshName();
    await shelfOf(name).keep(at(1));
    await shelfOf(name).keep(at(2));
    const db = await openDB(name);
    await db.put('bodies', new Uint8Array([31, 139, 1, 2, 3]), ['org', 'admin', '1']);
    await db.put('bodies', 'no bytes', ['org', 'admin', '2']);
    db.close();
    const shelf = shelfOf(name);
    expect(await shelf.read('1')).toBe('unreadable');
    expect(await shelf.read('2')).toBe('unreadable');
    await shelf.delete('1');
    expect(await idsOf(shelf)).toEqual(['2']);
  });

  it('come out as a file that another admin opens', async () => {
    const shelf = shelfOf(freshName());
    await shelf.keep(at(1));
    const file = await shelf.export('1');
    const other = shelfOf(freshName(), { organizationId: 'org', adminId: 'second' });
    const opened = await other.open(new Uint8Array(file ?? []), `${'long'.repeat(100)}.json.gz`);
    expect(opened.ok && (await other.read(opened.id))).toEqual(at(1));
    expect(await other.open(new Uint8Array(file ?? []), 'again.json.gz')).toEqual(opened);
    expect(await other.list()).toMatchObject([
      { origin: 'file', fileName: 'again.json.gz', keptAt: 1_000_000 },
    ]);
    expect(await other.open(new Uint8Array([1, 2, 3]), 'x')).toEqual({
      ok: false,
      problem: { kind: 'notJson' },
    });
    // What was opened is no reading of this browser's.
    await other.keep(at(2, 'holder-1'));
    expect(await other.list()).toHaveLength(2);
  });

  it('live as long as the page where this browser keeps nothing', async () => {
    const shelf = shelfOf(null);
    await shelf.keep(at(1));
    const opened = await shelf.open(new Uint8Array(await toSnapshotFile(at(2))), 'x');
    expect(opened).toMatchObject({ ok: true, isKept: false });
    expect(await shelf.list()).toHaveLength(2);
    expect(await shelf.read('1')).toEqual(at(1));
    await shelf.deleteAll();
    expect(await shelf.list()).toEqual([]);
  });
});
