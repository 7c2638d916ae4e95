import type { BatchIntent } from '../licensing/intent';
import type { UserId } from '../licensing/model';
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
}

export type DraftContent = Omit<Draft, 'id' | 'owner' | 'createdAt' | 'changedAt'>;
