import type { LicenseId, UserId } from '../../licensing/model';
import type { MemberState } from '../store/OrganizationColumns';
import type { ChangeKind } from './changeKinds';
import type { SetPair } from './setPairs';

/** Whom to show. What is empty restricts nothing, but people who can't be compared have to be asked for. */
export interface ChangeFilter {
  /** Words that must all occur in name or id; case and accents don't matter. */
  readonly text: string;
  readonly kinds: readonly ChangeKind[];
  /** Whose change concerns at least one of these. */
  readonly licenses: readonly LicenseId[];
}

export const CHANGE_SORT_FIELDS = ['name', 'gained', 'lost'] as const;
export type ChangeSortField = (typeof CHANGE_SORT_FIELDS)[number];

export interface ChangeSort {
  readonly field: ChangeSortField;
  readonly descending: boolean;
}

/** One person of whom something changed. */
export interface ChangedPerson {
  readonly userId: UserId;
  /** Empty where neither snapshot tells it. */
  readonly name: string;
  readonly kinds: readonly ChangeKind[];
  readonly gained: readonly LicenseId[];
  readonly lost: readonly LicenseId[];
  readonly before: SetPair['before'];
  readonly after: SetPair['after'];
  /** Null where the snapshot doesn't have the person. */
  readonly stateBefore: MemberState | null;
  readonly stateAfter: MemberState | null;
}

/** All that match but a few, or a few. */
export type ChangeSelection =
  | { readonly kind: 'chosen'; readonly userIds: readonly UserId[] }
  | { readonly kind: 'matching'; readonly filter: ChangeFilter };
