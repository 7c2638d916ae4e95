import type { LicenseChange, LicenseId, UserId } from '../licensing/model';
import type { FindingsAnswer, FindingsAsking, Suggestion } from './findings/findings';
import type { AssignmentsSource, Completeness } from './OrganizationReading';
import type { OrganizationOverview } from './overview/overview';
import type { PermissionAnswer, PermissionCsvWords, PermissionsAnswer } from './permissions/permissions';
import type { DirectorySnapshots } from './snapshots/DirectorySnapshots';
import type { MembersAnswer, MembersQuestion, MemberSelection, MemberSort } from './store/questions';

/** The newest whole reading, in figures. */
export interface OrganizationSummary {
  /** Another one whenever anything below is. */
  readonly version: number;
  readonly source: AssignmentsSource;
  /** When the reading was finished: milliseconds since 1970. */
  readonly readAt: number;
  /** Whether it comes from this browser's copy and has not been read anew on this visit. */
  readonly kept: boolean;
  /** Members: people, and ids that belong to nobody visible. */
  readonly members: number;
  /** Members who hold at least one license. */
  readonly licensed: number;
  /** Number of holders by license, those that nobody holds included where the service named them. */
  readonly holders: ReadonlyMap<LicenseId, number>;
  readonly completeness: Completeness;
}

/** How far a reading has come. Totals are null until the service told them. */
export interface ReadingProgress {
  readonly source: AssignmentsSource | null;
  readonly peopleRead: number;
  readonly peopleTotal: number | null;
  readonly assignmentsRead: number;
  readonly assignmentsTotal: number | null;
  /** Of the one body of getLicenseOrganization; null with pages. The total only where the service told it. */
  readonly bytesRead: number | null;
  readonly bytesTotal: number | null;
  /** At the pace so far; null where it can't be told yet. */
  readonly secondsLeft: number | null;
  /** Whether /users refused to page further and the cursor of /users/query goes on (genesys-cloud.md §3). */
  readonly byCursor: boolean;
}

/** How a reading stands. A reading that broke off goes on where it stopped. */
export type ReadingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly progress: ReadingProgress }
  | { readonly kind: 'cancelled'; readonly progress: ReadingProgress }
  | { readonly kind: 'failed'; readonly progress: ReadingProgress; readonly error: Error };

export interface DirectoryStatus {
  /** Grows whenever an answer may differ from the one before. */
  readonly revision: number;
  /** Null before the first whole reading. */
  readonly summary: OrganizationSummary | null;
  readonly reading: ReadingState;
  /** Whether answers tell of what has been read so far, not of a whole organization. */
  readonly partial: boolean;
  /** Grows whenever the list of snapshots may differ from the one before. */
  readonly snapshotsRevision: number;
  /** Whether it isn't known yet what this browser keeps. */
  readonly isLoading: boolean;
}

/** The organization's people and what they hold, kept in a worker: one for each signed-in organization and admin. */
export interface Directory extends DirectorySnapshots {
  readonly getStatus: () => DirectoryStatus;
  /** Told of each change of the status, a few times a second at most. @returns ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Reads where nothing young enough is kept, half an hour by default; does nothing while reading. A reading that
   * failed goes on, one that the admin cancelled doesn't unless an age is asked for.
   */
  readonly open: (maxAgeMs?: number) => void;
  /** Reads anew, whatever is kept; ends where one that broke off could go on. */
  readonly refresh: () => void;
  /** Goes on with a reading that was cancelled or failed, or whose people's names did. */
  readonly resume: () => void;
  readonly cancel: () => void;
  /** Takes over changes that a read has shown to be in effect. */
  readonly applyChanges: (changes: readonly LicenseChange[]) => void;
  /** Answers from what is there: with `partial`, from what has been read so far. */
  readonly askMembers: (question: MembersQuestion, signal?: AbortSignal) => Promise<MembersAnswer>;
  /** Ids of everybody selected, in no order. */
  readonly selectIds: (selection: MemberSelection) => Promise<readonly UserId[]>;
  /**
   * Puts everybody selected into a new draft of a batch, without their ids passing through the page.
   * @param licenses what to do for them, where that is known. @returns the draft's id.
   * @throws where this browser keeps nothing.
   */
  readonly createDraft: (selection: MemberSelection, licenses?: Suggestion) => Promise<string>;
  /**
   * What stands out in the organization, as far as that can be told; null before anything is read. Asks the
   * service for what findings rest on beside people and assignments; while that is under way, ask again now and then.
   * @param idleDays days without a login that count as idle. @param asking how much to ask for; "all" where left out.
   */
  readonly askFindings: (idleDays: number, asking?: FindingsAsking) => Promise<FindingsAnswer | null>;
  /** Who holds what at a glance, as far as it is read; null before anything is. */
  readonly askOverview: () => Promise<OrganizationOverview | null>;
  /**
   * Every permission that a license, a role or the service's own list names. Asks the service for what it says of
   * permissions once for each whole reading. @param again asks anew.
   */
  readonly askPermissions: (again?: boolean) => Promise<PermissionsAnswer>;
  /** What carries and what grants a permission; what people make of it is asked by a filter. */
  readonly askPermission: (permission: string) => Promise<PermissionAnswer>;
  /** A CSV of everybody selected, written piece by piece. */
  readonly exportCsv: (
    selection: MemberSelection,
    sort: MemberSort,
    locale: string,
    heads: CsvHeads,
  ) => Promise<Blob>;
  /** Removes this browser's copy, and keeps none from now on. */
  readonly forget: () => Promise<void>;
  /** Ends the worker. */
  readonly dispose: () => void;
}

/** Words for the columns of a CSV and for what stands in them. */
export interface CsvHeads {
  readonly columns: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly division: string;
    readonly state: string;
    readonly lastLogin: string;
    readonly licenses: string;
  };
  /** When the people were read, in each row, so that a file tells its age whatever becomes of it. */
  readonly readAt?: { readonly heading: string; readonly moment: string };
  readonly states: Readonly<Record<string, string>>;
  /** Stands where licenses were not told. */
  readonly untold: string;
  /** Where the file is about a permission. */
  readonly permission?: PermissionCsvWords;
}
