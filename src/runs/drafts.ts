import type { DBSchema } from 'idb';
import { keptDatabase } from '../directory/keptDatabase';
import type { BatchIntent } from '../licensing/intent';
import type { UserId } from '../licensing/model';
import type { Clock } from './clock';
import { isOwner } from './journal';
import type { RunOwner } from './runTypes';

export type DraftId = string;

/** What a batch in the making holds, until it is run. Named in the URL: /batch?draft=<id>. */
export interface Draft {
  readonly id: DraftId;
  readonly owner: RunOwner;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly step: 'users' | 'licenses' | 'review';
  /** The people chosen so far. */
  readonly userIds: readonly UserId[];
  /** Pasted lines that nobody could be found for yet. Nothing typed is lost. */
  readonly unresolvedText: string;
  readonly intent: BatchIntent | null;
  readonly name: string;
  readonly reason: string;
}

/** Drafts of this browser, each its owner's alone. */
export interface Drafts {
  create(owner: RunOwner, content?: Partial<DraftContent>): Promise<Draft>;
  /** undefined where this browser has no such draft of this owner. */
  read(id: DraftId, owner: RunOwner): Promise<Draft | undefined>;
  update(id: DraftId, owner: RunOwner, content: Partial<DraftContent>): Promise<Draft | undefined>;
  list(owner: RunOwner): Promise<Draft[]>;
  delete(id: DraftId, owner: RunOwner): Promise<void>;
  /** Keeps again, as it was, what was deleted. */
  restore(draft: Draft): Promise<void>;
}

export type DraftContent = Omit<Draft, 'id' | 'owner' | 'createdAt' | 'changedAt'>;

const DRAFTS_NAME = 'license-desk-drafts';

interface DraftsSchema extends DBSchema {
  drafts: { key: string; value: Draft; indexes: { owner: [string, string] } };
}

const EMPTY: DraftContent = {
  step: 'users',
  userIds: [],
  unresolvedText: '',
  intent: null,
  name: '',
  reason: '',
};

/** Keeps drafts in this browser's IndexedDB. */
export function createDrafts(clock: Pick<Clock, 'now'>, name = DRAFTS_NAME): Drafts {
  const database = keptDatabase<DraftsSchema>(name, (db) => {
    const store = db.createObjectStore('drafts', { keyPath: 'id' });
    store.createIndex('owner', ['owner.organizationId', 'owner.adminId']);
  });

  async function read(id: DraftId, owner: RunOwner): Promise<Draft | undefined> {
    const draft = await (await database()).get('drafts', id);
    return draft && isOwner(draft, owner) ? draft : undefined;
  }

  return {
    async create(owner, content) {
      const now = clock.now();
      const draft = { ...EMPTY, ...content, id: crypto.randomUUID(), owner, createdAt: now, changedAt: now };
      await (await database()).put('drafts', draft);
      return draft;
    },
    read,
    async update(id, owner, content) {
      const transaction = (await database()).transaction('drafts', 'readwrite');
      const draft = await transaction.store.get(id);
      if (!draft || !isOwner(draft, owner)) return undefined;
      const changed = { ...draft, ...content, changedAt: clock.now() };
      await Promise.all([transaction.store.put(changed), transaction.done]);
      return changed;
    },
    async list(owner) {
      const drafts = await (
        await database()
      ).getAllFromIndex('drafts', 'owner', [owner.organizationId, owner.adminId]);
      return drafts.sort((a, b) => b.changedAt - a.changedAt);
    },
    async delete(id, owner) {
      if (await read(id, owner)) await (await database()).delete('drafts', id);
    },
    async restore(draft) {
      await (await database()).put('drafts', draft);
    },
  };
}
