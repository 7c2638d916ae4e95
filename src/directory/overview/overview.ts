import type { LicenseId, NamedEntity } from '../../licensing/model';

/** A license and how many members hold it. */
export type HolderCount = readonly [licenseId: LicenseId, members: number];

/** How many members hold both of two licenses. */
export interface Overlap {
  /** The one that comes first in the order of ids. */
  readonly a: LicenseId;
  readonly b: LicenseId;
  readonly count: number;
}

export interface DivisionOverview {
  /** Null for members who are in none that was told, ids that belong to nobody visible among them. */
  readonly division: NamedEntity | null;
  readonly licensed: number;
  readonly unlicensed: number;
  /** Members whose licenses were not told (yet). */
  readonly untold: number;
  /** Of the licensed ones, by license: most holders first. */
  readonly byLicense: readonly HolderCount[];
}

/** The organization at a glance: numbers alone, whatever its size. */
export interface OrganizationOverview {
  readonly licensed: number;
  readonly unlicensed: number;
  /** Members whose licenses were not told (yet): they are in none of the other numbers. */
  readonly untold: number;
  /** Every license that somebody holds, most holders first. */
  readonly holders: readonly HolderCount[];
  /** Every two licenses that somebody holds both of, most first. */
  readonly overlaps: readonly Overlap[];
  /** Most members first. */
  readonly divisions: readonly DivisionOverview[];
}
