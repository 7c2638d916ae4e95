import type { Person } from '../../licensing/model';
import type { OrganizationMember } from '../OrganizationReading';
import { MEMBER_STATES, NONE, type MemberState, type OrganizationColumns } from './OrganizationColumns';

/** The member at a place, as pages show it. */
export function rowOf(columns: OrganizationColumns, place: number): OrganizationMember {
  const licenses = columns.licenseSets[columns.licenseSetOf[place] ?? NONE] ?? null;
  return { userId: columns.userIds[place] ?? '', person: personOf(columns, place), licenses };
}

/** A member's state, or "nobody" for an id without a person. */
function stateAt(columns: OrganizationColumns, place: number): MemberState {
  return MEMBER_STATES[columns.states[place] ?? NONE] ?? 'unknown';
}

/** When the person logged in last, in ISO 8601; null where never, or not told. */
function lastLoginAt(columns: OrganizationColumns, place: number): string | null {
  const time = columns.lastLogins[place] ?? Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function personOf(columns: OrganizationColumns, place: number): Person | null {
  const state = stateAt(columns, place);
  if (state === 'nobody') return null;
  return {
    id: columns.userIds[place] ?? '',
    name: columns.names[place] ?? '',
    email: columns.emails[place] ?? null,
    title: columns.titles[place] ?? null,
    department: columns.departments[place] ?? null,
    state,
    division: columns.divisions[columns.divisionOf[place] ?? NONE] ?? null,
    roles: columns.roleSets[columns.roleSetOf[place] ?? NONE] ?? null,
    dateLastLogin: lastLoginAt(columns, place),
  };
}
