import type { LicenseId, Person, UserId } from '../licensing/model';

/** One id of the organization: what is known of the person, and what the id holds. */
export interface OrganizationMember {
  readonly userId: UserId;
  /** Null where the license data names an id that belongs to nobody this admin may see. */
  readonly person: Person | null;
  /** Null where it was not told (yet): never the same as holding none. */
  readonly licenses: readonly LicenseId[] | null;
}

/** The operation that told the assignments. */
export type AssignmentsSource = 'getLicenseOrganization' | 'getLicenseUsers';

/**
 * How far the names of people could be read.
 * - "read": to the end; whom this admin may not see is not among them.
 * - "cursor": to the end, by GET /users/query, since GET /users refused to page further.
 * - "capped": GET /users refused to page further, and so did the cursor.
 * - "forbidden": the admin lacks directory:user:view.
 * - "failed": the reading broke off; `peopleError` says why.
 */
export type PeopleCoverage = 'read' | 'cursor' | 'capped' | 'forbidden' | 'failed';

/** What is known of how whole a reading is. */
export interface Completeness {
  readonly people: PeopleCoverage;
  readonly peopleError: unknown;
  /** People that this admin may see. */
  readonly peopleVisible: number;
  /** Ids in the license data without a person among those. */
  readonly idsWithoutPerson: number;
  /** The organization changed while its pages were read, so somebody may be missing. */
  readonly mayBeIncomplete: boolean;
}
