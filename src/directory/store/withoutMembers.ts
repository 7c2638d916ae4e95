import type { UserId } from '../../licensing/model';
import type { OrganizationColumns } from './OrganizationColumns';

/** Columns without some members: those who come after move up, so places don't stay. */
export function withoutMembers(
  columns: OrganizationColumns,
  userIds: ReadonlySet<UserId>,
): OrganizationColumns {
  const stays = columns.userIds.slice(0, columns.size).map((id) => !userIds.has(id));
  const size = stays.filter(Boolean).length;
  const isKept = (_: unknown, place: number): boolean => stays[place] === true;
  return {
    ...columns,
    size,
    userIds: columns.userIds.filter(isKept),
    names: columns.names.filter(isKept),
    emails: columns.emails.filter(isKept),
    titles: columns.titles.filter(isKept),
    departments: columns.departments.filter(isKept),
    states: columns.states.filter(isKept),
    divisionOf: columns.divisionOf.filter(isKept),
    lastLogins: columns.lastLogins.filter(isKept),
    roleSetOf: columns.roleSetOf.filter(isKept),
    licenseSetOf: columns.licenseSetOf.filter(isKept),
  };
}
