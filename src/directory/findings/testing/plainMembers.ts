import type { LicenseId, NamedEntity } from '../../../licensing/model';
import {
  MEMBER_STATES,
  NONE,
  type MemberState,
  type OrganizationColumns,
} from '../../store/OrganizationColumns';

/** A member as one would write it down who minds no cost. */
export interface PlainMember {
  readonly id: string;
  readonly state: MemberState;
  readonly licenses: readonly LicenseId[] | null;
  readonly roles: readonly string[] | null;
  readonly lastLogin: number | null;
}

/** The same members by columns. */
export function columnsOf(members: readonly PlainMember[]): OrganizationColumns {
  const roleSets: NamedEntity[][] = [];
  const licenseSets: LicenseId[][] = [];
  const placeOf = <T>(sets: T[], keys: string[], key: string, set: T): number => {
    const known = keys.indexOf(key);
    if (known >= 0) return known;
    keys.push(key);
    return sets.push(set) - 1;
  };
  const roleKeys: string[] = [];
  const licenseKeys: string[] = [];
  return {
    size: members.length,
    userIds: members.map(({ id }) => id),
    states: Uint8Array.from(members, ({ state }) => MEMBER_STATES.indexOf(state)),
    names: members.map(({ id }) => id),
    emails: members.map(() => null),
    titles: members.map(() => null),
    departments: members.map(() => null),
    divisionOf: Int32Array.from(members, () => NONE),
    divisions: [],
    lastLogins: Float64Array.from(members, ({ lastLogin }) => lastLogin ?? Number.NaN),
    roleSets,
    roleSetOf: Int32Array.from(members, ({ roles }) => {
      if (roles === null) return NONE;
      const named = roles.map((id) => ({ id, name: id }));
      return placeOf(roleSets, roleKeys, JSON.stringify(roles), named);
    }),
    licenseSets,
    licenseSetOf: Int32Array.from(members, ({ licenses }) => {
      if (licenses === null) return NONE;
      const sorted = [...licenses].sort();
      return placeOf(licenseSets, licenseKeys, JSON.stringify(sorted), sorted);
    }),
  };
}
