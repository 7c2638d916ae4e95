import { measureOrganization } from '../directory/keeping/measureOrganization';
import { forgetOrganization } from '../directory/keeping/organizationsDatabase';
import { bytesOf, type KeptSize } from '../directory/keptSize';
import { openSavedViews } from '../directory/savedViews';
import { createKeptSnapshots } from '../directory/snapshots/keptSnapshots';
import { deleteRuns, measureRuns } from '../runs/journalOfOwner';
import { openKeptDrafts } from './keptDrafts';
import type { KeptOwner } from './KeptOwner';

/**
 * Everything that this browser keeps of one admin and organization, by kind:
 * - organization: the copy of its people and what they hold; goes with each sign-out
 * - snapshots: dated ones, read or opened from files
 * - runs: the journal of every run, and with it History
 * - drafts: batches in the making, with the lists and files opened for them
 * - views: filters of Organization that have a name
 * - choices: what was chosen once, such as that the welcome has been read
 *
 * What belongs to the browser whoever signs in (theme, density, language, region, run settings) is none of it.
 */
export const KEPT_KINDS = ['organization', 'snapshots', 'runs', 'drafts', 'views', 'choices'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

export interface KeptData {
  /** @throws where the browser doesn't tell. */
  measure(kind: KeptKind): Promise<KeptSize>;
  /**
   * Deletes one kind for good, also what another version kept and this one can't read. A run that goes on writes
   * its journal again, and a page that stands open what it works on: end those first.
   * @throws where something of it may be left.
   */
  delete(kind: KeptKind): Promise<void>;
  /** Deletes all kinds, as far as that goes. @throws where something may be left. */
  deleteAll(): Promise<void>;
}

type ChoiceStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'removeItem'>;

export function createKeptData(owner: KeptOwner, choices: ChoiceStorage = localStorage): KeptData {
  const kinds: Readonly<Record<KeptKind, KeptStore>> = {
    organization: {
      measure: () => measureOrganization(owner),
      delete: () => forgetOrganization(owner),
    },
    snapshots: keptSnapshots(owner),
    runs: { measure: () => measureRuns(owner), delete: () => deleteRuns(owner) },
    drafts: keptDrafts(owner),
    views: keptViews(owner),
    choices: keptChoices(owner, choices),
  };
  return {
    measure: (kind) => kinds[kind].measure(),
    delete: (kind) => kinds[kind].delete(),
    async deleteAll() {
      const all = await Promise.allSettled(KEPT_KINDS.map(async (kind) => kinds[kind].delete()));
      const failed = all.filter((one) => one.status === 'rejected').map(({ reason }): unknown => reason);
      if (failed.length > 0) throw new AggregateError(failed, 'Not everything could be deleted');
    },
  };
}

interface KeptStore {
  measure(): Promise<KeptSize>;
  delete(): Promise<void>;
}

function keptSnapshots(owner: KeptOwner): KeptStore {
  const snapshots = createKeptSnapshots(owner);
  return {
    async measure() {
      const list = await snapshots.list();
      return { items: list.length, bytes: list.reduce((sum, one) => sum + one.bytes + bytesOf(one), 0) };
    },
    delete: () => snapshots.deleteAll(),
  };
}

function keptDrafts(owner: KeptOwner): KeptStore {
  const drafts = openKeptDrafts(owner);
  return {
    async measure() {
      const list = await drafts.list();
      const own = await Promise.all(list.map(async (draft) => drafts.workbench(draft)));
      return { items: list.length, bytes: list.length === 0 ? 0 : bytesOf(list) + bytesOf(own) };
    },
    async delete() {
      for (const draft of await drafts.list()) await drafts.delete(draft);
    },
  };
}

function keptViews({ storageKey }: KeptOwner): KeptStore {
  const views = openSavedViews();
  return {
    async measure() {
      const list = await views.list(storageKey);
      return { items: list.length, bytes: list.length === 0 ? 0 : bytesOf(list) };
    },
    delete: async () => void (await views.change(storageKey, () => [])),
  };
}

function keptChoices({ storageKey }: KeptOwner, choices: ChoiceStorage): KeptStore {
  const names = () =>
    Array.from({ length: choices.length }, (_, at) => choices.key(at) ?? '').filter((name) =>
      name.endsWith(`/${storageKey}`),
    );
  return {
    measure: async () => ({
      items: names().length,
      bytes: names().reduce((sum, name) => sum + bytesOf(name) + bytesOf(choices.getItem(name)), 0),
    }),
    delete: async () => names().forEach((name) => choices.removeItem(name)),
  };
}
