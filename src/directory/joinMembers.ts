import type { LicenseId, Person, UserId } from '../licensing/model';
import type { OrganizationMember } from './OrganizationReading';

/** What each id holds, as far as it was read. */
export interface Assignments {
  readonly byUser: ReadonlyMap<UserId, readonly LicenseId[]>;
  /** Whether somebody whom it doesn't name holds none; otherwise that person's licenses are not told. */
  readonly namesEveryHolder: boolean;
}

/** Joins people with what they hold: people first, in their order, then ids that belong to nobody visible. */
export function joinMembers(
  people: ReadonlyMap<UserId, Person>,
  assignments: Assignments,
): OrganizationMember[] {
  const { byUser, namesEveryHolder } = assignments;
  const untold = namesEveryHolder ? [] : null;
  const members: OrganizationMember[] = [];
  for (const [userId, person] of people) {
    members.push({ userId, person, licenses: byUser.get(userId) ?? untold });
  }
  for (const [userId, licenses] of byUser) {
    if (!people.has(userId)) members.push({ userId, person: null, licenses });
  }
  return members;
}

/** Turns license > holders into holder > licenses; what is named twice counts once. */
export function licensesByHolder(
  holdersByLicense: ReadonlyMap<LicenseId, readonly UserId[]>,
): Map<UserId, LicenseId[]> {
  const byUser = new Map<UserId, LicenseId[]>();
  for (const [licenseId, holders] of holdersByLicense) {
    for (const userId of new Set(holders)) {
      const held = byUser.get(userId);
      if (held === undefined) byUser.set(userId, [licenseId]);
      else held.push(licenseId);
    }
  }
  return byUser;
}

/** Turns holder > licenses into license > holders. */
export function holdersByLicenseOf(
  byUser: ReadonlyMap<UserId, readonly LicenseId[]>,
): Map<LicenseId, UserId[]> {
  const byLicense = new Map<LicenseId, UserId[]>();
  for (const [userId, licenses] of byUser) {
    for (const licenseId of licenses) {
      const holders = byLicense.get(licenseId);
      if (holders === undefined) byLicense.set(licenseId, [userId]);
      else holders.push(userId);
    }
  }
  return byLicense;
}
