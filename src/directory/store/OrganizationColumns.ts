import type { LicenseId, NamedEntity, UserId, UserState } from '../../licensing/model';

/** A person's state, or "nobody" for an id of the license data that belongs to nobody visible. */
export type MemberState = UserState | 'nobody';

/** A member's state in a column is its place here. */
export const MEMBER_STATES: readonly MemberState[] = ['active', 'inactive', 'deleted', 'unknown', 'nobody'];

/** Stands in an index column where there is nothing to point at: not told, or none. */
export const NONE = -1;

/**
 * The organization by columns: place i of each tells of the same member. A member keeps its place while more
 * are read, so that places can be remembered. Columns may be longer than `size`; what lies beyond is not told.
 * Licenses, roles and divisions are shared by many, so each distinct one is kept once and pointed at.
 */
export interface OrganizationColumns {
  /** Members: people, and ids that belong to nobody visible. */
  readonly size: number;
  readonly userIds: readonly UserId[];
  /** Places in MEMBER_STATES. */
  readonly states: Uint8Array;
  /** Empty where the person has none, and for nobody. */
  readonly names: readonly string[];
  readonly emails: readonly (string | null)[];
  readonly titles: readonly (string | null)[];
  readonly departments: readonly (string | null)[];
  /** Places in `divisions`; NONE where there is none. */
  readonly divisionOf: Int32Array;
  readonly divisions: readonly NamedEntity[];
  /** Milliseconds since 1970; NaN where the person never logged in or it was not told. */
  readonly lastLogins: Float64Array;
  /** Places in `roleSets`; NONE where roles were not told. */
  readonly roleSetOf: Int32Array;
  /** Distinct sets of roles; the set without any is one of them where somebody has none. */
  readonly roleSets: readonly (readonly NamedEntity[])[];
  /** Places in `licenseSets`; NONE where licenses were not told (yet): never the same as holding none. */
  readonly licenseSetOf: Int32Array;
  /** Distinct sets of licenses, each without repeats and sorted. */
  readonly licenseSets: readonly (readonly LicenseId[])[];
}
