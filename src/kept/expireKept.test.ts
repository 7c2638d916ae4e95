import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openWorkbenches } from '../runs/workbench';
import { expireKept } from './expireKept';
import { LIMITED_KINDS } from './KeepDays';
import { createKeptData, KEPT_KINDS, type KeptKind } from './keptData';
import type { KeptOwner } from './KeptOwner';
import { keepOneOfEach } from './testing/keepOneOfEach';

const OWNER: KeptOwner = { organizationId: 'org', adminId: 'ada', storageKey: 'region/client/ada' };
const OTHER: KeptOwner = { organizationId: 'org', adminId: 'bo', storageKey: 'region/client/bo' };
const DAY_MS = 86_400_000;
const NO_CHOICES = { length: 0, key: () => null, getItem: () => null, removeItem: () => undefined };

async function keptOf(owner: KeptOwner): Promise<KeptKind[]> {
  const data = createKeptData(owner, NO_CHOICES);
  const sizes = await Promise.all(
    KEPT_KINDS.map(async (kind) => [kind, (await data.measure(kind)).items] as const),
  );
  return sizes.filter(([, items]) => items > 0).map(([kind]) => kind);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test.each(LIMITED_KINDS)('%s goes once it is older than its days, of that admin alone', async (kind) => {
  const draftId = await keepOneOfEach(OWNER, 1);
  await keepOneOfEach(OTHER, 1);
  const all = await keptOf(OWNER);
  await expireKept(OWNER, { [kind]: 2 }, 2 * DAY_MS);
  expect(await keptOf(OWNER)).toEqual(all);
  await expireKept(OWNER, { [kind]: 2 }, 2 * DAY_MS + 1);
  expect(await keptOf(OWNER)).toEqual(all.filter((one) => one !== kind));
  expect(await keptOf(OTHER)).toEqual(all);
  expect((await openWorkbenches().read(draftId)) === undefined).toBe(kind === 'drafts');
});

test('no days keep nothing for longer than the session', async () => {
  await keepOneOfEach(OWNER, 1);
  await expireKept(OWNER, { organization: 0, snapshots: 0, runs: 0, drafts: 0 }, Date.now());
  expect(await keptOf(OWNER)).toEqual(['views']);
});

test('a run that is not finished is never too old', async () => {
  await keepOneOfEach(OWNER, null);
  await expireKept(OWNER, { runs: 0 }, 1000 * DAY_MS);
  expect(await keptOf(OWNER)).toContain('runs');
});
