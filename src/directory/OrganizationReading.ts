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

/** The people of an organization and what they hold, at one moment. */
export interface OrganizationReading {
  readonly source: AssignmentsSource;
  /** When the reading was finished: milliseconds since 1970. */
  readonly readAt: number;
  readonly members: readonly OrganizationMember[];
  /** Licenses that the service named, those that nobody holds included where it named them. */
  readonly holdersByLicense: ReadonlyMap<LicenseId, readonly UserId[]>;
  readonly completeness: Completeness;
}

/** How far a reading has come. Totals are null until the service told them. */
export interface OrganizationProgress {
  readonly source: AssignmentsSource | null;
  readonly peopleRead: number;
  readonly peopleTotal: number | null;
  readonly assignmentsRead: number;
  readonly assignmentsTotal: number | null;
  /** Whom has been read so far, renewed now and then: to be looked at, not to be counted on. */
  readonly members: readonly OrganizationMember[];
}

/** Who holds a license, as far as the reading tells; empty for one that it doesn't name. */
export function holdersOf(reading: OrganizationReading, licenseId: LicenseId): readonly UserId[] {
  return reading.holdersByLicense.get(licenseId) ?? [];
}

/** Number of holders by license. */
export function countsByLicense(reading: OrganizationReading): ReadonlyMap<LicenseId, number> {
  return new Map([...reading.holdersByLicense].map(([id, holders]) => [id, holders.length]));
}
