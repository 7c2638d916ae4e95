import type { LicenseId } from '../../licensing/model';
import type { ChangeKind } from './changeKinds';
import type { ChangedPerson, ChangeFilter, ChangeSelection, ChangeSort } from './changesQuestions';
import type { Caveat, LicenseDifference, Side } from './Comparison';
import type { KeptSnapshot, SnapshotId } from './keptSnapshots';
import type { SnapshotFacts, SnapshotFigures } from './Snapshot';
import type { OpenedSnapshotFile } from './snapshotShelf';

/** A kept snapshot by its id, or NOW. */
export type SnapshotRef = SnapshotId;
/** Stands for the organization as it was read last. */
export const NOW = 'now';

/** Which two are held against each other. */
export interface ComparedSnapshots {
  readonly from: SnapshotRef;
  readonly to: SnapshotRef;
  /** Whether the admin wants them compared though they are of two organizations. */
  readonly acrossOrganizations: boolean;
}

/** One page of the people of whom something changed, in order. */
export interface ChangesQuestion extends ComparedSnapshots {
  readonly filter: ChangeFilter;
  readonly sort: ChangeSort;
  /** Language of the order, as in BCP 47. */
  readonly locale: string;
  /** From 0. */
  readonly page: number;
  /** At most 100. */
  readonly pageSize: number;
}

/** A snapshot as a comparison names it. */
export type SnapshotHead = SnapshotFacts & SnapshotFigures;

export interface ComparedChanges {
  readonly kind: 'compared';
  /** The filter that it answers. */
  readonly filter: ChangeFilter;
  readonly from: SnapshotHead;
  readonly to: SnapshotHead;
  readonly caveats: readonly Caveat[];
  /** Most changed first. */
  readonly licenses: readonly LicenseDifference[];
  /** People by kind of change; one person may count for several. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** People with any change. */
  readonly changed: number;
  readonly unchanged: number;
  readonly rows: readonly ChangedPerson[];
  /** People who match, on all pages. */
  readonly matching: number;
  /** The page told of: the last one where the question named one past the end. */
  readonly page: number;
}

export type ChangesAnswer =
  | ComparedChanges
  /** They are of two organizations, and the admin hasn't said that this is wanted. */
  | { readonly kind: 'otherOrganization'; readonly from: SnapshotHead; readonly to: SnapshotHead }
  /** One isn't in this browser, or can't be read. */
  | { readonly kind: 'missing' | 'unreadable'; readonly side: Side };

/** What a draft begins with: the people, or changes that give back what they lost, of some licenses alone where named. */
export type ChangesDraft =
  | { readonly kind: 'people' }
  | { readonly kind: 'restore'; readonly licenses: readonly LicenseId[]; readonly name: string };

/** Words for the columns of a CSV and for what stands in them. */
export interface ChangesCsvWords {
  readonly columns: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  /** Stands where licenses were not told. */
  readonly untold: string;
  /** Stands where the snapshot doesn't have the person. */
  readonly absent: string;
  /** When each of the two was read. */
  readonly moments: Readonly<Record<Side, string>>;
}

export const CHANGES_CSV_COLUMNS = [
  'name',
  'id',
  'kinds',
  'gained',
  'lost',
  'before',
  'after',
  'stateBefore',
  'stateAfter',
  'readBefore',
  'readAfter',
] as const;

/** Dated snapshots of the organization, kept in this browser for the signed-in admin, and what changed between two. */
export interface DirectorySnapshots {
  /** Newest first, opened files among them. */
  listSnapshots(): Promise<readonly KeptSnapshot[]>;
  askChanges(question: ChangesQuestion): Promise<ChangesAnswer>;
  /**
   * Puts everybody selected into a new draft of a batch. @returns the draft's id; null where there is nothing to
   * begin with. @throws where this browser keeps nothing.
   */
  createChangesDraft(
    compared: ComparedSnapshots,
    selection: ChangeSelection,
    draft: ChangesDraft,
  ): Promise<string | null>;
  /** A CSV of everybody selected; null where the two can't be compared. */
  exportChanges(
    compared: ComparedSnapshots,
    selection: ChangeSelection,
    sort: ChangeSort,
    locale: string,
    words: ChangesCsvWords,
  ): Promise<Blob | null>;
  /** A file that another browser or admin can open; null where there is none. */
  exportSnapshot(id: SnapshotId): Promise<Blob | null>;
  openSnapshot(file: File): Promise<OpenedSnapshotFile>;
  deleteSnapshot(id: SnapshotId): Promise<void>;
  deleteSnapshots(): Promise<void>;
}
