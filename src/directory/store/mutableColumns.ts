import type { LicenseId, NamedEntity, UserId } from '../../licensing/model';
import { MEMBER_STATES, NONE, type OrganizationColumns } from './OrganizationColumns';

/** Columns while they are written: the same arrays that readers see. */
export interface MutableColumns extends OrganizationColumns {
  size: number;
  userIds: UserId[];
  states: Uint8Array;
  names: string[];
  emails: (string | null)[];
  titles: (string | null)[];
  departments: (string | null)[];
  divisionOf: Int32Array;
  divisions: NamedEntity[];
  lastLogins: Float64Array;
  roleSetOf: Int32Array;
  roleSets: readonly (readonly NamedEntity[])[];
  licenseSetOf: Int32Array;
  licenseSets: readonly (readonly LicenseId[])[];
}

const FIRST_CAPACITY = 1024;
const NOBODY = MEMBER_STATES.indexOf('nobody');

/** Columns that begin as a copy of others, or empty. */
export function copyColumns(from: OrganizationColumns | null): MutableColumns {
  if (from === null) {
    return {
      size: 0,
      userIds: [],
      states: new Uint8Array(FIRST_CAPACITY),
      names: [],
      emails: [],
      titles: [],
      departments: [],
      divisionOf: new Int32Array(FIRST_CAPACITY),
      divisions: [],
      lastLogins: new Float64Array(FIRST_CAPACITY),
      roleSetOf: new Int32Array(FIRST_CAPACITY),
      roleSets: [],
      licenseSetOf: new Int32Array(FIRST_CAPACITY),
      licenseSets: [],
    };
  }
  const { size } = from;
  return {
    size,
    userIds: from.userIds.slice(0, size),
    states: from.states.slice(0, size),
    names: from.names.slice(0, size),
    emails: from.emails.slice(0, size),
    titles: from.titles.slice(0, size),
    departments: from.departments.slice(0, size),
    divisionOf: from.divisionOf.slice(0, size),
    divisions: [...from.divisions],
    lastLogins: from.lastLogins.slice(0, size),
    roleSetOf: from.roleSetOf.slice(0, size),
    roleSets: from.roleSets,
    licenseSetOf: from.licenseSetOf.slice(0, size),
    licenseSets: from.licenseSets,
  };
}

/** Adds a row of which nothing but the id is known. @returns its place. */
export function appendNobody(columns: MutableColumns, userId: UserId, licenseSet: number): number {
  const place = columns.size;
  if (place >= columns.states.length) grow(columns);
  columns.size += 1;
  columns.userIds.push(userId);
  columns.states[place] = NOBODY;
  columns.names.push('');
  columns.emails.push(null);
  columns.titles.push(null);
  columns.departments.push(null);
  columns.divisionOf[place] = NONE;
  columns.lastLogins[place] = Number.NaN;
  columns.roleSetOf[place] = NONE;
  columns.licenseSetOf[place] = licenseSet;
  return place;
}

function grow(columns: MutableColumns): void {
  const capacity = Math.max(FIRST_CAPACITY, columns.states.length * 2);
  columns.states = copyInto(new Uint8Array(capacity), columns.states);
  columns.divisionOf = copyInto(new Int32Array(capacity), columns.divisionOf);
  columns.lastLogins = copyInto(new Float64Array(capacity), columns.lastLogins);
  columns.roleSetOf = copyInto(new Int32Array(capacity), columns.roleSetOf);
  columns.licenseSetOf = copyInto(new Int32Array(capacity), columns.licenseSetOf);
}

/** Copies a typed array to the beginning of a longer one. */
export function copyInto<Column extends Uint8Array | Int32Array | Uint32Array | Float64Array>(
  longer: Column,
  from: Column,
): Column {
  longer.set(from);
  return longer;
}
