/** A license definition's id, such as cloudCX2. Opaque: no tier can be read out of it. */
export type LicenseId = string;
export type UserId = string;

/** What one license is, as the organization can hold it. */
export interface LicenseDefinition {
  readonly id: LicenseId;
  /** Empty where the service gives none. */
  readonly description: string;
  /** domain:entity:action strings that this license itself covers; null where the answer didn't tell. */
  readonly permissions: readonly string[] | null;
  /** Licenses that a person must hold for this one to be assignable. */
  readonly prerequisites: readonly LicenseId[];
  /** Definitions that this one includes, nested whole. */
  readonly comprises: readonly LicenseDefinition[];
}

export type UserState = 'active' | 'inactive' | 'deleted' | 'unknown';

export interface NamedEntity {
  readonly id: string;
  readonly name: string;
}

/** A person of the organization's directory. */
export interface Person {
  readonly id: UserId;
  /** May be empty, and is not unique. */
  readonly name: string;
  readonly email: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly state: UserState;
  readonly division: NamedEntity | null;
  /** Null where roles were not asked for or not told. */
  readonly roles: readonly NamedEntity[] | null;
  /** ISO 8601; null where the person never logged in or the service didn't tell. */
  readonly dateLastLogin: string | null;
}

/**
 * What a read told of one person's licenses.
 * "absent": the answer left the id out, so the person is unknown to the service or to this admin.
 * "unreadable": the answer had a shape that can't be understood; never the same as "no license".
 */
export type LicensesOfUser =
  | { readonly kind: 'known'; readonly licenses: ReadonlySet<LicenseId> }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' };

export type ChangeAction = 'add' | 'remove';

/** One person, one license, one direction: the smallest thing that a batch does. */
export interface LicenseChange {
  readonly userId: UserId;
  readonly licenseId: LicenseId;
  readonly action: ChangeAction;
}

/** The service's word on one change. `result` is an open string: its values are not published. */
export interface LicenseUpdateStatus {
  readonly userId: UserId;
  readonly licenseId: LicenseId;
  readonly result: string;
}

export interface LicenseAssignmentRequest {
  readonly licenseId: LicenseId;
  readonly userIdsAdd: readonly UserId[];
  readonly userIdsRemove: readonly UserId[];
}

export interface LicenseBatchAssignmentRequest {
  readonly assignments: readonly LicenseAssignmentRequest[];
}
