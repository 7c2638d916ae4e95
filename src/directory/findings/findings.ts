import type { DefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseId } from '../../licensing/model';
import type { ErrorFacts } from '../errorFacts';
import type { PeopleCoverage } from '../OrganizationReading';
import type { FindingKind, FindingSubject } from './findingKey';

/** Days without a login that count as idle, where nobody names another number. */
export const DEFAULT_IDLE_DAYS = 90;

/** What postLicenseInfer said of a set of roles. */
export type InferAnswer =
  { readonly kind: 'known'; readonly licenses: ReadonlySet<LicenseId> } | { readonly kind: 'failed' };

/** What findings rest on beside the organization's columns. */
export interface FindingsGround {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Days without a login that count as idle. */
  readonly idleDays: number;
  /** Whether the organization is still being read for the first time. */
  readonly partial: boolean;
  readonly people: PeopleCoverage;
  /** Whether this admin sees the people of all divisions; null where that isn't known. */
  readonly seesAllDivisions: boolean | null;
  /** Null while the definitions have not been read. */
  readonly graph: DefinitionGraph | null;
  /** By roleSetKey; no entry: not asked yet. */
  readonly inferred: ReadonlyMap<string, InferAnswer>;
  /** Whether the service is still being asked. */
  readonly asking: boolean;
}

/**
 * Why something can't be told.
 * - "reading": the organization is still being read.
 * - "definitions": the license definitions have not been read.
 * - "permissions": of some definitions the permissions were not told.
 * - "assignments": what some people hold was not told.
 * - "names": the admin may not see people.
 * - "namesIncomplete": people could not be read to the end.
 * - "states": the service gave a state that isn't understood.
 * - "logins": no last login was told of anybody.
 * - "roles": the roles of some people were not told.
 * - "inferPending": the service has not been asked yet what some roles need.
 * - "inferFailed": it was asked, and didn't answer.
 */
export type UnknownReason =
  | 'reading'
  | 'definitions'
  | 'permissions'
  | 'assignments'
  | 'names'
  | 'namesIncomplete'
  | 'states'
  | 'logins'
  | 'roles'
  | 'inferPending'
  | 'inferFailed';

/**
 * What the service may be asked for the findings' sake.
 * - "all": whatever they rest on and hasn't been asked.
 * - "again": the same, and anew what failed.
 * - "definitions": the license definitions alone; what roles need stays unknown where it hasn't been asked.
 */
export type FindingsAsking = 'all' | 'again' | 'definitions';

/** By what could not be told for it. */
export type FindingsErrors = Readonly<Partial<Record<'definitions' | 'inferFailed', ErrorFacts>>>;

export interface Unknown {
  readonly reason: UnknownReason;
  /** How many people it can't be told of; null: of nobody at all. */
  readonly people: number | null;
}

/** What the wizard could do for a finding's people. Nothing in it: nothing can be suggested. */
export interface Suggestion {
  /** To remove from each whatever that person holds. */
  readonly removeHeld: boolean;
  readonly add: readonly LicenseId[];
  readonly remove: readonly LicenseId[];
}

export interface Finding {
  readonly key: string;
  readonly subject: FindingSubject;
  /** Licenses that explain it: what is missing, what comprises, what they hold. */
  readonly related: readonly LicenseId[];
  readonly people: number;
  readonly suggestion: Suggestion;
}

export interface FindingGroup {
  readonly kind: FindingKind;
  /** False: nothing can be told, and `unknown` says why. */
  readonly known: boolean;
  /** Most people first. */
  readonly findings: readonly Finding[];
  /** In any of the findings; at least these, where something is unknown. */
  readonly people: number;
  readonly unknown: readonly Unknown[];
}

/** Plain data, by weight; can be handed from a worker to the page. */
export interface FindingsAnswer {
  readonly idleDays: number;
  readonly seesAllDivisions: boolean | null;
  readonly groups: readonly FindingGroup[];
  /** Whether the service is still being asked, so that more will be known. */
  readonly asking: boolean;
  /** What the service answered last where something can't be told because it could not be asked. */
  readonly errors: FindingsErrors;
}
