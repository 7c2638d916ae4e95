/**
 * What somebody's roles and licenses make of a permission.
 * - "can": a role grants it, and a license held carries it or none is needed.
 * - "roleOnly": a role grants it, and no license held carries it.
 * - "licenseOnly": a license held carries it, and no role grants it.
 * - "neither": neither does.
 * - "unknown": it can't be told which of these.
 */
export const PERMISSION_USES = ['can', 'roleOnly', 'licenseOnly', 'neither', 'unknown'] as const;
export type PermissionUse = (typeof PERMISSION_USES)[number];

/** null: it isn't known. */
export type Told = boolean | null;

/** What is known of one permission. Plain data, so that a worker and a page judge by the same. */
export interface PermissionFacts {
  /** Roles that grant it. */
  readonly grantedBy: ReadonlySet<string>;
  /** Roles of which nobody told what they grant. */
  readonly mayGrant: ReadonlySet<string>;
  /** Licenses that carry it, themselves or by what they comprise. */
  readonly carriedBy: ReadonlySet<string>;
  /** Licenses of which nobody told all that they carry. */
  readonly mayCarry: ReadonlySet<string>;
  /** Whether using it takes a license at all. */
  readonly licensed: Told;
}

/** Whether any of these does, or may. @param ids null: nobody told them. */
export function anyOf(
  ids: Iterable<string> | null,
  does: ReadonlySet<string>,
  may: ReadonlySet<string>,
): Told {
  if (ids === null) return null;
  let answer: Told = false;
  for (const id of ids) {
    if (does.has(id)) return true;
    if (may.has(id)) answer = null;
  }
  return answer;
}

/** @param granted whether a role of theirs grants it. @param carried whether a license of theirs carries it. */
export function permissionUse(granted: Told, carried: Told, licensed: Told): PermissionUse {
  if (licensed === false) {
    if (granted === null) return 'unknown';
    return granted ? 'can' : 'neither';
  }
  if (granted === null || carried === null) return 'unknown';
  if (granted && !carried && licensed === null) return 'unknown';
  if (granted) return carried ? 'can' : 'roleOnly';
  return carried ? 'licenseOnly' : 'neither';
}
