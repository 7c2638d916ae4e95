import type { LicenseId, NamedEntity, UserId } from '../../licensing/model';
import type { PermissionUse } from '../../licensing/permissionUse';
import type { OrganizationMember } from '../OrganizationReading';
import type { MemberState } from './OrganizationColumns';

/** Whom to show. What is empty restricts nothing; several entries of one list mean any of them, but for `allOf`. */
export interface MemberFilter {
  /** Words that must all occur in name, e-mail, id or division; case and accents don't matter. */
  readonly text: string;
  /** Holds every one of these. */
  readonly allOf: readonly LicenseId[];
  /** Holds at least one of these, or, where `unlicensed`, none at all. */
  readonly anyOf: readonly LicenseId[];
  /** Holds not one of these. */
  readonly noneOf: readonly LicenseId[];
  /** Holds no license at all; joined by "or" with `anyOf`. */
  readonly unlicensed: boolean;
  /** Holds a license, whichever. */
  readonly licensed: boolean;
  /** Ids of divisions. */
  readonly divisions: readonly string[];
  readonly states: readonly MemberState[];
  /** People whose last login is at least so many days past, those who never logged in included; null: any. */
  readonly idleDays: number | null;
  /** Members of one finding, by its key; null: any. */
  readonly finding: string | null;
  /** What their roles and licenses make of one permission; null: any. */
  readonly permission: PermissionCriterion | null;
}

export interface PermissionCriterion {
  /** domain:entity:action, of which any word may be "*". */
  readonly name: string;
  /** null: whatever they make of it. */
  readonly use: PermissionUse | null;
}

/** Restricts nothing. */
export const NO_FILTER: MemberFilter = {
  text: '',
  allOf: [],
  anyOf: [],
  noneOf: [],
  unlicensed: false,
  licensed: false,
  divisions: [],
  states: [],
  idleDays: null,
  finding: null,
  permission: null,
};

export const MEMBER_SORT_FIELDS = [
  'name',
  'email',
  'id',
  'division',
  'state',
  'licenses',
  'lastLogin',
] as const;
export type MemberSortField = (typeof MEMBER_SORT_FIELDS)[number];

export interface MemberSort {
  readonly field: MemberSortField;
  readonly descending: boolean;
}

/** One page of the people that a filter leaves, in order. */
export interface MembersQuestion {
  readonly filter: MemberFilter;
  readonly sort: MemberSort;
  /** Language of the order, as in BCP 47. */
  readonly locale: string;
  /** From 0. */
  readonly page: number;
  /** At most 100. */
  readonly pageSize: number;
  /** Whom to tell of as selected. */
  readonly selection?: MemberSelection;
}

export interface DivisionCount extends NamedEntity {
  readonly count: number;
}

/** What each filter would find: a filter's counts follow all the others, not itself. */
export interface MemberFacets {
  readonly licenses: ReadonlyMap<LicenseId, number>;
  readonly unlicensed: number;
  /** Members that the license counts are a share of. */
  readonly licensesOf: number;
  readonly divisions: readonly DivisionCount[];
  readonly states: ReadonlyMap<MemberState, number>;
  /** By what they make of the permission that the filter names; empty where it names none. */
  readonly uses: ReadonlyMap<PermissionUse, number>;
}

/** The page, and what the whole set is like. */
export interface MembersAnswer {
  /** The filter that it answers. */
  readonly filter: MemberFilter;
  readonly rows: readonly OrganizationMember[];
  /** Members who match, on all pages. */
  readonly matching: number;
  /** Members before any filter. */
  readonly total: number;
  /** The page told of: the last one where the question named one past the end. */
  readonly page: number;
  readonly facets: MemberFacets;
  /** Where the question names a selection. */
  readonly selected?: SelectedMembers;
}

export interface SelectedMembers {
  /** Of those on the page. */
  readonly userIds: readonly UserId[];
  /** Of those who match, on all pages. */
  readonly matching: number;
  /** In all. */
  readonly total: number;
}

/**
 * A few by their ids, or all that match but a few, and a few others: what "select all 41,236 that match" needs of
 * the page. Whoever matches or is chosen `beside` is chosen, but for `except`; whoever is in `also` is in any case.
 */
export type MemberSelection =
  | { readonly kind: 'chosen'; readonly userIds: readonly UserId[] }
  | {
      readonly kind: 'matching';
      readonly filter: MemberFilter;
      readonly except: readonly UserId[];
      readonly also?: readonly UserId[];
      readonly beside?: MemberSelection;
    };
