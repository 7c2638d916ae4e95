import type { PermissionCarrier } from '../../licensing/permissionCarriers';
import type { PermissionFacts } from '../../licensing/permissionUse';

/** A permission of the list, and how many carry and grant it. */
export interface ListedPermission {
  readonly permission: string;
  /** null: the definitions could not be read. */
  readonly licenses: number | null;
  /** null: the roles could not be read. */
  readonly roles: number | null;
}

/** What could not be read, and why; null where it could. */
export interface PermissionProblems<Failure> {
  readonly definitions: Failure | null;
  readonly roles: Failure | null;
  /** The service's own list of permissions: without it those are missing that no license and no role names. */
  readonly catalogue: Failure | null;
}

/** Every permission that a license, a role or the service's list names, in order. */
export interface PermissionsAnswer<Failure = Error> {
  readonly permissions: readonly ListedPermission[];
  readonly problems: PermissionProblems<Failure>;
}

/** A role that grants a permission. */
export interface GrantingRole {
  readonly id: string;
  readonly name: string;
  /** The names by which it does: the permission's own, or others with a "*". */
  readonly by: readonly string[];
}

/** All about one permission but the people. */
export interface PermissionAnswer<Failure = Error> {
  readonly permission: string;
  readonly carriers: readonly PermissionCarrier[];
  readonly roles: readonly GrantingRole[];
  readonly facts: PermissionFacts;
  readonly problems: PermissionProblems<Failure>;
}

/** Words for the columns that a CSV has beside the usual ones where it is about a permission's people. */
export interface PermissionCsvWords {
  readonly permission: string;
  readonly columns: { readonly use: string; readonly grantedBy: string; readonly carriedBy: string };
  readonly uses: Readonly<Record<string, string>>;
  readonly unknown: string;
}
