import type { ChangeKey, LicenseOperation } from './change';
import type { DefinitionGraph } from './definitionGraph';
import type { BatchIntent } from './intent';
import type { LicenseChange, LicenseId, LicensesOfUser, Person, UserId } from './model';

/**
 * Why a change isn't made, or what to know before it is.
 * "blocks": left out unless the admin includes it anyway, where `includable`. "warns": made, and told.
 */
export type PlanReason = PlanReasonFacts & {
  readonly severity: 'blocks' | 'warns';
  /** Whether the admin may include the change although this reason blocks it. */
  readonly includable: boolean;
};

export type PlanReasonFacts =
  /** Needs these first; a license that comprises one would do as well. */
  | { readonly kind: 'missing-prerequisite'; readonly prerequisites: readonly LicenseId[] }
  /** Adding brings nothing: these, which the person will hold, comprise it. */
  | { readonly kind: 'comprised-by-held'; readonly by: readonly LicenseId[] }
  /** One person can hold only one of its kind, and will hold these. */
  | { readonly kind: 'second-add-on'; readonly held: readonly LicenseId[] }
  /** Licenses that the person will hold need it. */
  | { readonly kind: 'required-by-other'; readonly by: readonly LicenseId[] }
  /** Neither the directory nor the license data knows the person, or only the directory lacks them. */
  | { readonly kind: 'person-not-found' }
  | { readonly kind: 'person-inactive' }
  | { readonly kind: 'person-deleted' }
  /** The license data left the person out, though the directory may know them. */
  | { readonly kind: 'licenses-absent' }
  | { readonly kind: 'licenses-unreadable' }
  /** The signed-in admin's own license. */
  | { readonly kind: 'own-license' }
  /** After it no license of the admin's own would cover what giving out licenses needs. */
  | { readonly kind: 'own-authorization' }
  /** No definition tells of the license. */
  | { readonly kind: 'unknown-definition' }
  /** In a swap: the person doesn't hold the license to be replaced. */
  | { readonly kind: 'not-a-holder'; readonly of: LicenseId }
  /** In a swap: the other half is not planned, and the person would end up with both licenses or neither. */
  | { readonly kind: 'swap-incomplete' }
  /** The intent wants the same license both added and removed. */
  | { readonly kind: 'contradiction' }
  /** The read that this removal would rest on looks wrong: see the plan's `stops`. */
  | { readonly kind: 'suspicious-read' }
  /** The person's roles need the license, so automatic assignment may give it back. */
  | { readonly kind: 'auto-assigned' };

/** What is planned for one person, one license, one direction. */
export interface PlanRow {
  readonly change: LicenseChange;
  /** change: will be sent; already: is so, nothing to send; obstacle: left out. */
  readonly kind: 'change' | 'already' | 'obstacle';
  readonly reasons: readonly PlanReason[];
  /** An obstacle that the admin may include anyway; stays true once included. */
  readonly includable: boolean;
  /** Made although something blocks it, since the admin included it. */
  readonly included: boolean;
}

/** A better plan, one click away: put its changes into `PlanInput.extraChanges`. */
export interface PlanOffer {
  readonly kind: 'add-prerequisite' | 'remove-redundant' | 'remove-dependent' | 'remove-conflicting';
  /** The license that the changes are about. */
  readonly licenseId: LicenseId;
  /** For whose sake: the license that needs it, comprises it, or conflicts. */
  readonly because: LicenseId;
  readonly changes: readonly LicenseChange[];
}

/** `before` has to be verified for a person before `after` is sent for the same person. */
export interface OrderRule {
  readonly before: LicenseOperation;
  readonly after: LicenseOperation;
  readonly because: 'prerequisite' | 'conflict' | 'replacement' | 'swap';
}

export interface PlanWave {
  readonly changes: readonly LicenseChange[];
}

/** Holders of one license among the people read. */
export interface HolderEffect {
  readonly licenseId: LicenseId;
  readonly before: number;
  readonly after: number;
}

/** What covering changes mean for one person. Equal effects are the same object. */
export interface PermissionEffect {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
  /** Lost although the person's roles grant them; null where the roles' grants are not known. */
  readonly lostThoughGranted: readonly string[] | null;
}

export type SuspiciousRead =
  /** Nobody who was read holds anything. */
  | { readonly kind: 'everyone-empty'; readonly people: number }
  /** A tenth or more of those asked for are not in the answer. */
  | { readonly kind: 'many-absent'; readonly absent: readonly UserId[]; readonly asked: number }
  | { readonly kind: 'unreadable'; readonly userIds: readonly UserId[] };

export interface PlanGuards {
  readonly removesFrom: number;
  readonly addsFor: number;
  /** Counts that the admin has to type before the run may start; null where none is asked. */
  readonly typedCounts: { readonly removesFrom: number | null; readonly addsFor: number | null };
  /** The plan takes from the admin what giving out licenses needs. */
  readonly locksOut: boolean;
}

export interface Plan {
  /** One a person, license and direction, grouped by person. */
  readonly rows: readonly PlanRow[];
  /** Changes in the order in which they have to be verified. */
  readonly waves: readonly PlanWave[];
  readonly rules: readonly OrderRule[];
  readonly offers: readonly PlanOffer[];
  readonly holders: readonly HolderEffect[];
  readonly effects: ReadonlyMap<UserId, PermissionEffect>;
  readonly guards: PlanGuards;
  /** While there is any, every removal is an obstacle. */
  readonly stops: readonly SuspiciousRead[];
  readonly counts: { readonly change: number; readonly already: number; readonly obstacle: number };
}

export interface PlanInput {
  readonly intent: BatchIntent;
  /** null: the directory doesn't know the id; no entry: nobody looked. */
  readonly people: ReadonlyMap<UserId, Person | null>;
  /** Fresh reads of the concerned; no entry: not read, which counts as absent. */
  readonly licenses: ReadonlyMap<UserId, LicensesOfUser>;
  readonly graph: DefinitionGraph;
  readonly admin: { readonly userId: UserId };
  /** Obstacles that the admin includes anyway. */
  readonly includeAnyway?: ReadonlySet<ChangeKey>;
  /** Changes of accepted offers. */
  readonly extraChanges?: readonly LicenseChange[];
  /** Groups of licenses of which a person can hold one at a time, as far as known. */
  readonly exclusive?: readonly ReadonlySet<LicenseId>[];
  /** What a person's roles grant. People of the same roles may share one set. */
  readonly grants?: ReadonlyMap<UserId, ReadonlySet<string>>;
  /** Licenses that a set of roles needs (postLicenseInfer), by roleSetKey. */
  readonly inferred?: ReadonlyMap<string, ReadonlySet<LicenseId>>;
  /** More people than this losing a license asks for the count; 25 by default. */
  readonly removalGuard?: number;
  /** More people than this getting a license asks for the count; 100 by default. */
  readonly additionGuard?: number;
}

/** The permission without which nobody can give out licenses. */
export const ASSIGN_PERMISSION = 'authorization:grant:add';
