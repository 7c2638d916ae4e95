import type { LicenseChange, UserId } from '../../licensing/model';
import type { CsvHeads, DirectoryStatus, OrganizationSummary, ReadingProgress } from '../Directory';
import type { ErrorFacts } from '../errorFacts';
import type { FindingsAnswer, FindingsAsking, Suggestion } from '../findings/findings';
import type { Completeness } from '../OrganizationReading';
import type { OrganizationOverview } from '../overview/overview';
import type { PermissionAnswer, PermissionsAnswer } from '../permissions/permissions';
import type { DirectorySnapshots } from '../snapshots/DirectorySnapshots';
import type { Pace } from '../reading/timeLeft';
import type { MembersAnswer, MembersQuestion, MemberSelection, MemberSort } from '../store/questions';

/** Whose directory it is: only the same admin of the same organization may see what is kept. */
export interface DirectoryOwner {
  readonly organizationId: string;
  readonly adminId: UserId;
}

/** What lets one request go: the token of the moment, and the pace. */
export interface Admission {
  readonly token: string | null;
  /** Requests a minute that the pace allows at present. */
  readonly perMinute: number;
}

export type ReadingPriority = 'interactive' | 'background';

/** What the worker asks of the page, and tells it. */
export interface PageSide {
  /** Resolves when one request may be sent. */
  admit(priority: ReadingPriority): Promise<Admission>;
  unauthorized(token: string | null): void;
  /** The service asks for a pause of so many seconds. @returns the pace from then on. */
  rateLimited(seconds: number): Promise<Pace>;
  status(status: WireStatus): void;
}

type WireCompleteness = Omit<Completeness, 'peopleError'> & { readonly peopleError: ErrorFacts | null };
export type WireSummary = Omit<OrganizationSummary, 'completeness'> & {
  readonly completeness: WireCompleteness;
};
export type WireReadingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' | 'cancelled'; readonly progress: ReadingProgress }
  | { readonly kind: 'failed'; readonly progress: ReadingProgress; readonly error: ErrorFacts };

/** DirectoryStatus with errors as facts. */
export type WireStatus = Omit<DirectoryStatus, 'summary' | 'reading'> & {
  readonly summary: WireSummary | null;
  readonly reading: WireReadingState;
};

/** The worker as the page calls it. */
export interface DirectoryService extends DirectorySnapshots {
  open(maxAgeMs: number | null): Promise<void>;
  refresh(): Promise<void>;
  resume(): Promise<void>;
  cancel(): Promise<void>;
  /** @returns null for a question that was dropped before its turn. */
  ask(requestId: number, question: MembersQuestion): Promise<MembersAnswer | null>;
  drop(requestId: number): Promise<void>;
  selectIds(selection: MemberSelection): Promise<readonly UserId[]>;
  createDraft(selection: MemberSelection, licenses?: Suggestion): Promise<string>;
  askFindings(idleDays: number, asking: FindingsAsking): Promise<FindingsAnswer | null>;
  askOverview(): Promise<OrganizationOverview | null>;
  askPermissions(again: boolean): Promise<PermissionsAnswer<ErrorFacts>>;
  askPermission(permission: string): Promise<PermissionAnswer<ErrorFacts>>;
  exportCsv(selection: MemberSelection, sort: MemberSort, locale: string, heads: CsvHeads): Promise<Blob>;
  applyChanges(changes: readonly LicenseChange[]): Promise<void>;
  forget(): Promise<void>;
}
