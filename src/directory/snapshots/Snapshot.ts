import type { LicenseId, NamedEntity, UserId } from '../../licensing/model';
import type { AssignmentsSource, PeopleCoverage } from '../OrganizationReading';

/** What is known of a snapshot beside who holds what. */
export interface SnapshotFacts {
  /** When its reading was finished: milliseconds since 1970. */
  readonly takenAt: number;
  readonly source: AssignmentsSource;
  /** How far people could be read: whoever wasn't is missing, or an id without a person. */
  readonly people: PeopleCoverage;
  readonly mayBeIncomplete: boolean;
  readonly organization: NamedEntity;
  /** Who read it: another admin may see other people. */
  readonly admin: NamedEntity;
  /** Licenses that the service named, those that nobody holds included where it named them. */
  readonly named: readonly LicenseId[];
}

/** Who held what at one moment, by columns: place i of each tells of the same member. */
export interface Snapshot extends SnapshotFacts {
  /** Ascending by UTF-16 units, without repeats: two snapshots are compared in one walk. */
  readonly userIds: readonly UserId[];
  /** Empty where the person has none, and for nobody. */
  readonly names: readonly string[];
  /** Places in MEMBER_STATES. */
  readonly states: Uint8Array;
  /** Places in `licenseSets`; NONE where licenses were not told: never the same as holding none. */
  readonly licenseSetOf: Int32Array;
  /** Distinct sets, each without repeats and sorted. */
  readonly licenseSets: readonly (readonly LicenseId[])[];
}

/** A snapshot in figures. */
export interface SnapshotFigures {
  readonly members: number;
  /** Members who hold at least one license. */
  readonly licensed: number;
  /** Members whose licenses were not told. */
  readonly untold: number;
}
